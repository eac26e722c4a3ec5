import { columnsSaid as said, tableOf } from "../support/relations";
import { formula, shown } from "../support/snapshot";

test.each([
  [1, "sum D = +B -C (label arithmetic)"],
  [-1, "sum D = +C -B (label arithmetic)"],
])("a deviation with the sign %i is budget and outcome", (sign, expected) => {
  const rows = [
    [120, 113],
    [84, 91],
    [55, 50],
  ].map(([budget = 0, outcome = 0], i) => [
    `Post ${i}`,
    budget,
    outcome,
    sign * (budget - outcome),
  ]);
  const table = tableOf([["Tkr", "Budget", "Utfall", "Avvikelse"], ...rows]);
  expect(said(table)).toEqual([expected]);
});

test("income and cost make a net, and the line where they do not is named", () => {
  const table = tableOf([
    ["Tkr", "Intäkter", "Kostnader", "Netto"],
    ["Skola", 120, -213, -93],
    ["Vård", 84, -191, -107],
    ["Miljö", 55, -150, -59],
    ["Kultur", 15, -50, -35],
  ]);
  expect(said(table)).toEqual(["sum D = +B +C (label arithmetic) fails in 2"]);
});

test("quarters add up to the year", () => {
  const table = tableOf([
    ["Tkr", "Kv 1", "Kv 2", "Kv 3", "Kv 4", "Totalt"],
    ["Skola", 1203, 1417, 998, 1540, 5158],
    ["Vård", 811, 902, 777, 861, 3351],
    ["Miljö", 301, 288, 275, 340, 1204],
  ]);
  expect(said(table)).toEqual(["sum F = +B +C +D +E (label arithmetic)"]);
});

test("without a name a sum has to hold in many lines", () => {
  const rows = [
    ["a", 12.31, 17.25, 29.56],
    ["b", 41.17, 13.44, 54.61],
    ["c", 28.91, 77.03, 105.94],
    ["d", 65.2, 19.88, 85.08],
    ["e", 33.35, 51.27, 84.62],
  ];
  const header = ["Tkr", "Norr", "Söder", "Kommunen"];
  expect(said(tableOf([header, ...rows]))).toEqual(["sum D = +B +C (arithmetic)"]);
  expect(said(tableOf([header, ...rows.slice(0, 3)]))).toEqual([]);
});

test("a formula in a row says how its columns belong together", () => {
  const table = tableOf([
    ["Tkr", "Norr", "Söder", "Kommunen"],
    ["a", 12, 17, formula("=B2+C2", 29)],
    ["b", 41, 13, 56],
  ]);
  expect(said(table)).toEqual(["sum D = +B +C (formula) fails in 1"]);
});

test("shares are shares of the line that makes most of them true", () => {
  const table = tableOf([
    ["Verksamhet", "Budget (mnkr)", "Andel"],
    ["Skola", shown(213.4, "0.0"), shown(0.43, "0%")],
    ["Vård", shown(184.6, "0.0"), shown(0.37, "0%")],
    ["Miljö", shown(95.4, "0.0"), shown(0.2, "0%")],
    ["Kultur", shown(5.1, "0.0"), shown(0.01, "0%")],
    ["Summa", shown(498.5, "0.0"), shown(1, "0%")],
  ]);
  expect(said(table)).toEqual(["share C = +B of line 4 (label arithmetic) fails in 2"]);
});

test("a percentage of a base is found among its lines", () => {
  const table = tableOf([
    ["Tkr", "Bas", "Uppräkning", "Belopp"],
    ["Skola", 120_400, shown(0.021, "0.0%"), 2528],
    ["Vård", 98_300, shown(0.034, "0.0%"), 3342],
    ["Miljö", 45_120, shown(0.015, "0.0%"), 677],
    ["Kultur", 33_010, shown(0.027, "0.0%"), 891],
  ]);
  expect(said(table)).toEqual(["product D = +C +B (arithmetic)"]);
});
