import { readHead } from "../../src/plan/readHead";
import type { PlanHead } from "../../src/plan/readHead";

function head(...lines: readonly string[]): PlanHead {
  return readHead(
    lines.map((value, row) => ({ value, cell: { sheet: "Blad1", row, column: 0 } })),
    []
  );
}

test.each([
  ["Kommunstyrelsens uppdragsplan 2024", "Kommunstyrelsen", 2024],
  ["Vård- och omsorgsnämndens verksamhetsplan 2025", "Vård- och omsorgsnämnden", 2025],
  ["Uppdragsplan 2025 för socialnämnden", "socialnämnden", 2025],
  ["Uppdragsplan för Kultur- och fritidsnämnden 2026", "Kultur- och fritidsnämnden", 2026],
  ["Uppdragsplan 2024", undefined, 2024],
  ["Assignment plan 2024 for the Executive Board", "Executive Board", 2024],
])("%p is the plan of %p for %p", (title, body, year) => {
  const found = head("Sida 1", title);
  expect([found.title?.value, found.body, found.year]).toEqual([title, body, year]);
});

test.each([
  ["KS 2023/1297", "KS 2023/1297"],
  ["Diarienummer: KS-2023/1297", "KS-2023/1297"],
  ["Dnr KS 2023:12", "KS 2023:12"],
  ["VON 2021/0930-17 002", "VON 2021/0930-17 002"],
])("%p holds the case number %p and no year of a plan", (line, expected) => {
  expect(head(line).caseNumber?.value).toBe(expected);
  expect(head(line).year).toBeUndefined();
});

test("a year outside the title counts when the title has none", () => {
  expect(head("Uppdragsplan", "KS 2023/1297", "Gäller 2025").year).toBe(2025);
});

test("running text is neither title nor case number", () => {
  const prose = `Enligt nämndens verksamhetsplan 2022, KS 2021/1089, ${"beskrivs arbetet ".repeat(12)}`;
  expect(head(prose)).toEqual({});
});
