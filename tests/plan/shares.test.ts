import { say } from "./support/figures";
import { readRows } from "./support/outline";
import type { TestCell } from "./support/snapshot";
import { shown } from "./support/snapshot";

function shares(header: string, ...cells: readonly TestCell[]): (string | undefined)[] {
  const rows = cells.map((cell, index): TestCell[] => [`Post ${index}`, 10 * (index + 1), cell]);
  const { budgets } = readRows([["Verksamhet", "Belopp (tkr)", header], ...rows]);
  return (budgets[0]?.lines ?? []).map(({ share }) => say(share));
}

test.each<[string, string, TestCell[], string[]]>([
  ["fractions that are no parts of a whole", "Andel (%)", [0.5, 0.8], ["0.5", "0.8"]],
  ["fractions among others", "Andel (%)", [0.5, 0.8, 98.7], ["0.5", "0.8", "98.7"]],
  ["parts of a whole", "Andel (%)", [0.4, 0.6], ["40", "60"]],
  ["rounded parts of a whole", "Andel (%)", [0.05, 0.37, 0.57], ["5", "37", "57"]],
  ["parts with their whole", "Andel (%)", [0.4, 0.6, 1], ["40", "60", "100"]],
  ["fractions shown as percent", "Andel (%)", [shown(0.5, "0%"), shown(0.8, "0%")], ["50", "80"]],
  ["fractions below a header without percent", "Andel", [0.5, 0.8], ["50", "80"]],
])("%s are read as the column says", (_, header, cells, expected) => {
  expect(shares(header, ...cells)).toEqual(expected.map((value) => `${value} percent`));
});
