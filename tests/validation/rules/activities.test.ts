import { readPlan } from "../../../src/plan/readPlan";
import { sheet, workbook } from "../../plan/support/snapshot";
import { findingsOf } from "../support/findings";

function planOf(header: string) {
  return readPlan(
    workbook(
      sheet("Mål", [
        ["Mål", header, "Ansvarig", "Klart"],
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
});
