import type { ProgrammePoint } from "../plan/plan";
import type { BlueprintValue } from "./blueprint";
import { quoted } from "./deadline";
import { identifier } from "./names";
import type { DraftColumn, SheetDraft } from "./sheetDraft";
import { tableWords, type FollowUpTexts } from "./texts";

interface PointsTable {
  readonly points: readonly ProgrammePoint[];
  readonly key: string;
  /** The sheet of the follow-up before this one, whose statuses are the last known. */
  readonly keyBefore?: string;
  /** True to say how the plan handles each point. */
  readonly withHandling: boolean;
  readonly text: FollowUpTexts;
}

/** Puts the table of programme points with their last and their current status, and names its cells. */
export function addPointsTable(draft: SheetDraft, table: PointsTable): void {
  const { points, key, keyBefore, withHandling } = table;
  const header = draft.addTable({
    name: identifier(key, "points"),
    columns: columnsOf(table),
    rows: points.map((point) => [
      { number: point.number },
      valueOf(point.text.value),
      ...(withHandling ? [valueOf(point.handling?.value)] : []),
      lastStatus(point, keyBefore),
    ]),
    ...{ leastHeight: 26, words: tableWords(table.text) },
  });
  // From the header to the row below, so that rows that are added at either end are found.
  const rowCount = points.length + 2;
  draft.mark(identifier(key, "pointNumbers"), header, 0, rowCount);
  draft.mark(identifier(key, "pointStatuses"), header, withHandling ? 4 : 3, rowCount);
}

function columnsOf({ withHandling, text }: PointsTable): DraftColumn[] {
  return [
    { header: text("points.number"), filledBy: "plan", style: "planCentered" },
    { header: text("points.text"), filledBy: "plan", style: "planText" },
    ...(withHandling
      ? ([{ header: text("otherPoints.handling"), filledBy: "plan", style: "planText" }] as const)
      : []),
    { header: text("points.lastStatus"), filledBy: "plan", style: "planText" },
    { header: text("points.status"), filledBy: "entry", style: "entryChoice", list: "point" },
    { header: text("points.comment"), filledBy: "entry", style: "entryText" },
  ];
}

/** What was chosen in the follow-up before; what the plan says where that has no sheet or nothing was chosen. */
function lastStatus(
  { number, status }: ProgrammePoint,
  keyBefore: string | undefined
): BlueprintValue | undefined {
  const words = status?.value.trim() ?? "";
  if (keyBefore === undefined) return valueOf(words);
  const row = `MATCH(${number},${identifier(keyBefore, "pointNumbers")},0)`;
  const chosen = `INDEX(${identifier(keyBefore, "pointStatuses")},${row})`;
  return { formula: `=IFERROR(IF(${chosen}="",${quoted(words)},${chosen}),${quoted(words)})` };
}

function valueOf(words: string | undefined): BlueprintValue | undefined {
  const plain = words?.trim() ?? "";
  return plain === "" ? undefined : { text: plain };
}
