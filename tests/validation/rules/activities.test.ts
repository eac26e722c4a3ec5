import { readPlan } from "../../../src/plan/readPlan";
import { sheet, workbook } from "../../plan/support/snapshot";
import { faultsOfTexts, findingsOf, onlyFinding, words } from "../support/findings";

function planOf(header: string, owner = "Ansvarig") {
  return readPlan(
    workbook(
      sheet("Mål", [
        ["Mål", header, owner, "Klart"],
        ["Mål 1 Näringsliv", "Ta fram en strategi för näringslivet", "Chef A", "2024-06"],
        ["Mål 1 Näringsliv", "Genomföra dialog med företag", "Chef A", "2024-09"],
        ["Mål 2 Klimat", "Byta fordon till eldrift", "Chef B", "2024-12"],
      ])
    )
  );
}

describe("activities in the place of criteria", () => {
  test.each(["Aktivitet", "Åtgärder"])("under %s need neither level nor letter", (header) => {
    const plan = planOf(header);
    expect(plan.goals.flatMap(({ criteria }) => criteria)).toHaveLength(3);
    expect(findingsOf("criterion-not-measurable", plan)).toEqual([]);
    expect(findingsOf("criterion-without-label", plan)).toEqual([]);
  });

  test("are told from criteria, which need both", () => {
    expect(findingsOf("criterion-not-measurable", planOf("Måluppfyllelse"))).toHaveLength(1);
  });

  test.each([
    ["Aktivitet", "3 av 3 rader under Aktivitet saknar ansvarig: 1A, 1B, 2A."],
    ["Indikator", "3 av 3 rader under Indikator saknar ansvarig: 1A, 1B, 2A."],
    ["Måluppfyllelse", "Ingen av de 3 måluppfyllelserna har en ansvarig."],
  ])("are called by their column where nobody answers for them: %s", (header, told) => {
    const found = onlyFinding("criterion-without-owner", planOf(header, "Kommentar"));
    expect(words(found.message)).toBe(told);
    expect(faultsOfTexts(found)).toEqual([]);
  });
});
