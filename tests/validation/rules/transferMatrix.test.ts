import { readPlan } from "../../../src/plan/readPlan";
import { netOf } from "../../../src/validation/transfers";
import { middleOf } from "../../../src/validation/interval";
import { formatRational } from "../../../src/validation/rational";
import { sheet, shown, type TestCell, workbook } from "../../plan/support/snapshot";
import { faultsOfTexts, findingsOf, place, words } from "../support/findings";

const rule = "transfers-balance";

function planOf(...rows: TestCell[][]) {
  const start: TestCell[][] = [
    ["Omföringar mellan nämnder (tkr)"],
    ["Avser", "Kommunstyrelsen", "Barnnämnden", "Tekniska nämnden"],
    ["Lokalvård", 0, -450, 450],
    ["IT-stöd", 1200, -700, -500],
  ];
  return readPlan(workbook(sheet("Omföringar", [...start, ...rows])));
}

function told(...rows: TestCell[][]) {
  const found = findingsOf(rule, planOf(...rows));
  expect(found.flatMap(faultsOfTexts)).toEqual([]);
  return found.map((one) => [one.severity, place(one), words(one.message)]);
}

test("tells a row that does not come to zero", () => {
  expect(told(["Skolskjuts", -300, 330, 0])).toEqual([
    ["info", "Omföringar!B5", "Skolskjuts: −300 + 330 = 30, men summan ska bli noll."],
  ]);
});

test("tells a row without receiver or sender", () => {
  expect(told(["Bolagsbidrag", -750, 0, 0], ["Statsbidrag", null, 90, null])).toEqual([
    ["info", "Omföringar!B5", "Omföringen av 750 (Bolagsbidrag) saknar mottagare."],
    ["info", "Omföringar!C6", "Omföringen av 90 (Statsbidrag) saknar avsändare."],
  ]);
});

test("warns about a total that is not the sum of the rows for its body", () => {
  expect(told(["Netto", 1200, -1150, -60])).toEqual([
    ["warning", "Omföringar!D5", "Netto för Tekniska nämnden: 450 − 500 = −50, men −60 står."],
  ]);
});

test.each<[string, TestCell[][]]>([
  ["rows that come to zero and a total that holds", [["Summa", 1200, -1150, -50]]],
  [
    "a row that comes to zero within rounding",
    [["Tolk", shown(0.5, "0.0"), shown(-0.3, "0.0"), shown(-0.3, "0.0")]],
  ],
  [
    "several total rows",
    [
      ["Delsumma", 1200, -1150, -50],
      ["Fler", 10, -10, 0],
      ["Summa", 9, 9, 9],
    ],
  ],
])("is silent about %s", (_, rows) => {
  expect(findingsOf(rule, planOf(...rows))).toEqual([]);
});

test("gives the net of each body without the total row", () => {
  const plan = planOf(["Netto", 1200, -1150, -50]);
  const nets = ["kommunstyrelsen", "Barnnämnden", "Socialnämnden"].map((body) => {
    const net = netOf(plan, body, "nearest");
    return net && formatRational(middleOf(net.interval), 0);
  });
  expect(nets).toEqual(["1200", "-1150", undefined]);
});
