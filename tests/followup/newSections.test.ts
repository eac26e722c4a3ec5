import { designFollowUp } from "../../src/followup/design";
import type { SheetBlueprint } from "../../src/followup/blueprint";
import type { SheetChange } from "../../src/followup/changes";
import type { ExistingSheet } from "../../src/followup/existing";
import { planChanges } from "../../src/followup/planChanges";
import { goal, plan, point, swedish as text } from "./support/plans";
import { typed, workbookOf, writtenSheet } from "./support/sheets";

const goals = [goal(1, "Näringsliv")];

function design(points = [point(8, "Minska konkurrensen", [1])]): SheetBlueprint {
  const [sheet] = designFollowUp(plan({ goals, points }), { period: "interim", text });
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
}

const before = writtenSheet(design([]));
const end = before.snapshot.values.length;

function refreshed(sheet: ExistingSheet): SheetChange | undefined {
  return planChanges(workbookOf(sheet), [design()])[0];
}

/** Where the new sections of a change begin. */
function rowsOf(change: SheetChange | undefined): unknown[] {
  const sections = change?.kind === "refresh" ? change.sections : [];
  return sections.map(({ blueprint }) => blueprint.page.breaks[0]);
}

/** The sheet as an interruption leaves it just after the section was begun, with more rows below. */
function begun(sheet: ExistingSheet): ExistingSheet {
  const change = refreshed(sheet);
  const { values, formulas } = sheet.snapshot;
  const more = <T>(rows: readonly (readonly T[])[], blank: T) => [
    ...rows,
    ...Array.from({ length: 4 }, () => (rows[0] ?? []).map(() => blank)),
  ];
  const record = change?.kind === "refresh" ? (change.sections[0]?.record ?? "") : "";
  const snapshot = { ...sheet.snapshot, values: more(values, null), formulas: more(formulas, "") };
  return { ...sheet, snapshot, record };
}

describe("a section that a sheet was made without", () => {
  it("goes below what is there", () => {
    expect(rowsOf(refreshed(before))).toEqual([end]);
  });

  it("goes below a table of somebody's own whose rows are still empty", () => {
    const area = { sheet: "x", row: end - 1, column: 20, rowCount: 9, columnCount: 2 };
    const own = { name: "Egen", area, hasHeaders: true, hasTotals: false };
    const { snapshot } = before;
    const sheet = { ...before, snapshot: { ...snapshot, tables: [...snapshot.tables, own] } };
    expect(rowsOf(refreshed(sheet))).toEqual([end + 8]);
  });

  it("is done again where it was begun, and below what somebody has written there since", () => {
    const left = begun(before);
    expect(rowsOf(refreshed(left))).toEqual([end]);
    expect(rowsOf(refreshed(typed(left, end, 0, "Politiskt program")))).toEqual([end + 4]);
    expect(rowsOf(refreshed(typed(left, end + 1, 0, "Politiskt program")))).toEqual([end]);
    expect(rowsOf(refreshed(typed(left, end + 3, 4, "Skrivet sedan")))).toEqual([end + 4]);
  });

  it("is only told of where the end of the sheet is not known", () => {
    const unread = [{ sheet: "x", row: 900, column: 0, rowCount: 9, columnCount: 9 }];
    const change = refreshed({ ...before, snapshot: { ...before.snapshot, unread } });
    expect(change).toMatchObject({
      kind: "keep",
      remarks: [{ key: "followup.change.missingTable", values: { name: "Politiskt program" } }],
    });
  });

  it("is nothing new once it is there", () => {
    const { key, ...sheet } = writtenSheet(design());
    expect(refreshed({ ...sheet, ...(key !== undefined && { key }) })?.kind).toBe("keep");
  });
});
