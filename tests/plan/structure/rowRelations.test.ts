import { rowsSaid as said, tableOf } from "../support/relations";
import type { TestCell } from "../support/snapshot";
import { formula } from "../support/snapshot";

const YEARS = ["Mnkr", "Bokslut 2023", "Budget 2024", "Plan 2025"];

test("parents before their parts are found without any 'Summa'", () => {
  const table = tableOf([
    YEARS,
    ["Kommunstyrelsen", 100.3, 111.9, 118.4],
    ["Kansli", 40.1, 44.6, 51.2],
    ["HR", 60.2, 67.3, 67.2],
    ["Skolnämnden", 250.7, 263.1, 259.8],
    ["Grundskola", 170.4, 181.9, 180.1],
    ["Förskola", 80.3, 81.2, 79.7],
    ["Tekniska nämnden", 61.5, 58.2, 59.9],
  ]);
  expect(said(table)).toEqual([
    "Kommunstyrelsen = + Kansli + HR (arithmetic)",
    "Skolnämnden = + Grundskola + Förskola (arithmetic)",
  ]);
});

test("a sum that holds in most columns names the column where it fails", () => {
  const table = tableOf([
    [...YEARS, "Plan 2026"],
    ["Kommunstyrelsen", 100.3, 111.9, 118.4, 120.9],
    ["Kansli", 40.1, 44.6, 51.2, 52.7],
    ["HR", 60.2, 67.3, 62.7, 68.2],
    ["Tekniska nämnden", 61.5, 58.2, 59.9, 66.1],
  ]);
  expect(said(table)).toEqual(["Kommunstyrelsen = + Kansli + HR (arithmetic) fails in 3"]);
});

test("one coincidence is no relation", () => {
  const table = tableOf([
    ["Mnkr", "Budget 2024"],
    ["Kommunstyrelsen", 100.3],
    ["Kansli", 40.1],
    ["HR", 60.2],
    ["Tekniska nämnden", 61.5],
  ]);
  expect(said(table)).toEqual([]);
});

test("a coincidence repeated by a column that is another one scaled is still one", () => {
  const table = tableOf([
    YEARS,
    ["Skola", 300.3, 306.3, 312.4],
    ["Vård", 180.1, 183.7, 187.4],
    ["Miljö", 120.2, 122.6, 125.0],
  ]);
  expect(said(table)).toEqual([]);
});

test("small whole numbers prove nothing", () => {
  const table = tableOf([
    YEARS,
    ["Skola", 5, 7, 9],
    ["Vård", 3, 2, 5],
    ["Miljö", 2, 5, 4],
    ["Summa", 10, 14, 18],
  ]);
  expect(said(table)).toEqual(["Summa = + Skola + Vård + Miljö (label arithmetic)"]);
});

test("indented lines are the parts of the line above in a single column", () => {
  const table = tableOf([
    ["Tkr", "Budget 2024"],
    ["Kommunstyrelsen", 100],
    [{ value: "Kansli", indent: 1 }, 40],
    [{ value: "HR", indent: 1 }, 60],
    [{ value: "lön", indent: 2 }, 35],
    [{ value: "resor", indent: 2 }, 25],
    ["Skola", 250],
  ]);
  expect(said(table)).toEqual([
    "Kommunstyrelsen = + Kansli + HR (layout arithmetic)",
    "HR = + lön + resor (layout arithmetic)",
  ]);
});

test("a layout that holds three times is believed the fourth time, and marked as failing", () => {
  const group = (name: string, total: number, first: number, second: number): TestCell[][] => [
    [name, total],
    [{ value: `${name} personal`, indent: 1 }, first],
    [{ value: `${name} lokaler`, indent: 1 }, second],
  ];
  const right = [group("Ett", 10, 4, 6), group("Två", 12, 5, 7), group("Tre", 15, 7, 8)];
  const wrong = group("Fyra", 20, 9, 8);
  expect(said(tableOf([["Tkr", "Budget"], ...right.flat(), ...wrong])).at(-1)).toBe(
    "Fyra = + Fyra personal + Fyra lokaler (layout) fails in 1"
  );
  expect(said(tableOf([["Tkr", "Budget"], ...right.slice(1).flat(), ...wrong]))).toHaveLength(2);
});

test("sections of many years end in sums, and the grand total is their sum", () => {
  const table = tableOf([
    YEARS,
    ["Skola"],
    ["Personal", 100.4, 103.7, 101.9],
    ["Lokaler", 51.2, 53.1, 60.3],
    ["Summa skola", 151.6, 156.8, 162.2],
    ["Vård"],
    ["Personal", 211.7, 208.9, 220.4],
    ["Lokaler", 18.3, 19.9, 18.2],
    ["Summa vård", 230, 228.8, 238.6],
    ["Summa totalt", 381.6, 385.6, 400.8],
  ]);
  expect(said(table)).toEqual([
    "Summa skola = + Personal + Lokaler (label arithmetic)",
    "Summa vård = + Personal + Lokaler (label arithmetic)",
    "Summa totalt = + Summa skola + Summa vård (label arithmetic)",
  ]);
});

test("subtotals of subtotals are found without labels", () => {
  const table = tableOf([
    YEARS,
    ["a", 10.13, 21.57, 8.71],
    ["b", 17.22, 11.31, 9.14],
    ["A", 27.35, 32.88, 17.85],
    ["c", 31.07, 44.19, 51.73],
    ["d", 12.88, 71.05, 66.62],
    ["C", 43.95, 115.24, 118.35],
    ["Hela", 71.3, 148.12, 136.2],
  ]);
  expect(said(table)).toEqual([
    "A = + a + b (arithmetic)",
    "C = + c + d (arithmetic)",
    "Hela = + A + C (arithmetic)",
  ]);
});

test("a bold line is the sum of the plain lines beside it", () => {
  const table = tableOf([
    ["Tkr", "Budget 2024"],
    ["Lön", 12_345],
    ["Hyra", 4_321],
    [{ value: "Kansli", bold: true }, 16_666],
    ["El", 7_117],
    ["Vatten", 2_224],
    [{ value: "Fastighet", bold: true }, 9_341],
  ]);
  expect(said(table)).toEqual([
    "Kansli = + Lön + Hyra (layout arithmetic)",
    "Fastighet = + El + Vatten (layout arithmetic)",
  ]);
});

test("a net is income less cost, and income is never cost plus net", () => {
  const table = tableOf([
    YEARS,
    ["Intäkter", 80.4, 83.6, 91.7],
    ["Kostnader", 130.9, 139.1, 150.2],
    ["Nettokostnad", 50.5, 55.5, 58.5],
  ]);
  expect(said(table)).toEqual(["Nettokostnad = - Intäkter + Kostnader (label arithmetic)"]);
});

test("a formula in one column says what is meant in the others", () => {
  const table = tableOf([
    ["Tkr", "Budget 2024", "Budget 2025"],
    ["Skola", 12, 13],
    ["Vård", 8, 9],
    ["Summa", formula("=SUM(B2:B3)", 20), 25],
    ["Miljö", 7, 7],
  ]);
  expect(said(table)).toEqual(["Summa = + Skola + Vård (formula label) fails in 2"]);
});

test("a formula of subtotals above its own parts is a tree", () => {
  const table = tableOf([
    ["Tkr", "Budget 2024"],
    ["Allt", formula("=B3+B6", 40)],
    ["Skola", formula("=SUM(B4:B5)", 25)],
    ["a", 12],
    ["b", 13],
    ["Vård", 15],
  ]);
  expect(said(table)).toEqual(["Allt = + Skola + Vård (formula)", "Skola = + a + b (formula)"]);
});

test("memo lines and 'varav' are parts of nothing", () => {
  const table = tableOf([
    YEARS,
    ["Skola", 100.4, 103.7, 101.9],
    ["varav lokaler", 51.2, 53.1, 60.3],
    ["Vård", 51.7, 54.3, 62.8],
    ["Budget föregående år", 11.1, 12.2, 13.3],
    ["Summa", 152.1, 158, 164.7],
  ]);
  expect(said(table)).toEqual(["Summa = + Skola + Vård (label arithmetic)"]);
});

test("amounts in two units are compared in kronor", () => {
  const table = tableOf([
    ["Verksamhet", "Budget (mnkr)"],
    ["Skola", "900 tkr"],
    ["Vård", "1,6 mnkr"],
    ["Summa", "2,5 mnkr"],
  ]);
  expect(said(table)).toEqual(["Summa = + Skola + Vård (label arithmetic)"]);
});
