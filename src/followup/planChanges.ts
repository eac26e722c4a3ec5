import type { SheetSnapshot, TableSnapshot } from "../plan/snapshot";
import type { SheetBlueprint } from "./blueprint";
import {
  because,
  type BlueprintChange,
  type CreateSheet,
  type LeaveSheet,
  type NewSection,
} from "./changes";
import type { ExistingSheet, ExistingWorkbook } from "./existing";
import { TakenNames } from "./freeNames";
import { existingList } from "./existingLists";
import { mergedHeadings } from "./listHeadings";
import { identify } from "./identify";
import { identityFault } from "./identityFault";
import { listsKey } from "./vocabularies";
import { holdsMore } from "./holdsMore";
import { planFields } from "./planFields";
import { formatRecord, parseRecord, type WrittenRecord } from "./record";
import { refreshOf } from "./refresh";
import { withPositions } from "./sheetOrder";

/**
 * What has to happen for a workbook to match the blueprints, one change a sheet in the blueprints' order. Nothing
 * that a person may have typed is ever part of a change: sheets that are not ours keep their names and content, and
 * on ours only cells that hold what the plan put there last time are written.
 */
export function planChanges(
  workbook: ExistingWorkbook,
  blueprints: readonly SheetBlueprint[]
): BlueprintChange[] {
  const taken = new TakenNames(workbook);
  const names = namesOf(workbook);
  const changes = withTheirLists(workbook, blueprints).map((blueprint) => {
    const identified = identify(blueprint, workbook);
    if (identified.kind === "none") {
      return create(blueprint, taken, names);
    }
    const { name } = identified.sheet.snapshot;
    if (identified.kind === "conflict") return leave("skip", blueprint, name, "identity");
    return changeOf(blueprint, identified.sheet, taken, names);
  });
  return withPositions(
    changes,
    workbook.sheets.map(({ snapshot }) => snapshot.name)
  );
}

/** The add-in's defined names, also those whose sheet has been deleted. */
function namesOf({ sheets, brokenNames }: ExistingWorkbook): ReadonlySet<string> {
  return new Set([...brokenNames, ...sheets.flatMap(({ identityNames }) => identityNames)]);
}

/** Lets the drop-downs choose from the lists sheet as it stands in the workbook, if it is there. */
function withTheirLists(
  workbook: ExistingWorkbook,
  blueprints: readonly SheetBlueprint[]
): SheetBlueprint[] {
  const lists = blueprints.find((blueprint) => blueprint.key === listsKey);
  const identified = lists === undefined ? undefined : identify(lists, workbook);
  if (lists === undefined || identified?.kind !== "found") return [...blueprints];
  const { snapshot } = identified.sheet;
  return blueprints.map((blueprint) => ({
    ...blueprint,
    choices: blueprint.choices.map((choice) => ({
      ...choice,
      list: existingList(choice.list, lists, snapshot),
    })),
  }));
}

function changeOf(
  blueprint: SheetBlueprint,
  sheet: ExistingSheet,
  taken: TakenNames,
  names: ReadonlySet<string>
): BlueprintChange {
  const { name } = sheet.snapshot;
  const unfinished =
    sheet.isLeftOver === true || (sheet.key !== undefined && sheet.record === undefined);
  if (unfinished) return resume(blueprint, sheet, taken, names);
  if (blueprint.key === listsKey) return listsChange(blueprint, sheet);
  const written = parseRecord(sheet.record);
  if (written === undefined) return leave("skip", blueprint, name, "noRecord");
  return refresh(blueprint, sheet, written, taken);
}

/** The lists belong to whoever changes them: only headings of ours are parted where they are in the way. */
function listsChange(
  blueprint: SheetBlueprint,
  { snapshot, record, isProtected }: ExistingSheet
): BlueprintChange {
  const { name } = snapshot;
  const merged = mergedHeadings(blueprint, snapshot);
  if (merged.length === 0 || record === undefined || isProtected)
    return leave("keep", blueprint, name, "own");
  return {
    ...{ kind: "refresh", blueprint, sheet: name, merged, record, changed: record, isProtected },
    ...{ changes: [], growths: [], sections: [], remarks: [] },
    reason: because("parted", { name }),
  };
}

function create(
  blueprint: SheetBlueprint,
  taken: TakenNames,
  names: ReadonlySet<string>
): CreateSheet {
  const sheet = taken.takeSheet(blueprint.names);
  const [wanted = sheet] = blueprint.names;
  const reason =
    sheet === wanted
      ? because("new", { name: sheet })
      : because("newRenamed", { name: sheet, taken: wanted });
  return {
    kind: "create",
    blueprint: blueprint.template === undefined ? taken.takeTables(blueprint) : blueprint,
    sheet,
    staleNames: [blueprint.identityName, ...blueprint.marks.map(({ name }) => name)].filter(
      (name) => names.has(name)
    ),
    position: 0,
    reason,
    remarks: [],
  };
}

/** A sheet without a record was interrupted while it was made. It is made again if it holds nothing else than ours. */
function resume(
  blueprint: SheetBlueprint,
  existing: ExistingSheet,
  taken: TakenNames,
  names: ReadonlySet<string>
): BlueprintChange {
  const { name } = existing.snapshot;
  if (holdsMore(existing, blueprint)) return leave("skip", blueprint, name, "started");
  taken.release(existing.snapshot);
  const made = create(blueprint, taken, names);
  return { ...made, replaces: name, reason: because("resume", { name: made.sheet }) };
}

function refresh(
  blueprint: SheetBlueprint,
  sheet: ExistingSheet,
  written: WrittenRecord,
  taken: TakenNames
): BlueprintChange {
  const { name } = sheet.snapshot;
  const { record, changed, rows, ...found } = refreshOf(
    blueprint,
    withRegions(blueprint, sheet),
    written
  );
  const { changes, growths, sections, remarks } = found;
  const fault = identityFault(blueprint, sheet, rows);
  if (fault !== undefined) return { ...leave("skip", blueprint, name, "identity"), reason: fault };
  const count =
    changes.length +
    growths.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).length +
    sections.flatMap((section) => planFields(section.blueprint)).length;
  const isLocked = blueprint.isLocked ?? false;
  const toLock = isLocked && !sheet.isProtected;
  if (count === 0 && !toLock) return { ...leave("keep", blueprint, name, "same"), remarks };
  if (sheet.isProtected && !isLocked)
    return { ...leave("skip", blueprint, name, "protected"), remarks };
  const reason = because(count === 0 ? "lock" : "refresh", { name, count });
  return {
    kind: "refresh",
    blueprint,
    sheet: name,
    ...found,
    sections: sections.map((section) => ({
      ...section,
      blueprint: takeTables(section, taken),
    })),
    changed: formatRecord(changed),
    record: formatRecord(record),
    isProtected: sheet.isProtected,
    reason,
  };
}

/** Free names for the tables of a section; what an interruption left of it gives its own back. */
function takeTables({ blueprint, leftTables }: NewSection, taken: TakenNames): SheetBlueprint {
  taken.release({ name: "", tables: leftTables.map((name) => ({ name })) });
  return taken.takeTables(blueprint);
}

/** The sheet with the repeated rows of a template among its tables. A region's name reaches to the row below it. */
function withRegions(
  { tables }: SheetBlueprint,
  { snapshot, marks = [] }: ExistingSheet
): SheetSnapshot {
  const regions = tables.flatMap(({ name, isRegion }): TableSnapshot[] => {
    const mark = marks.find((one) => one.name === name);
    if (isRegion !== true || mark === undefined) return [];
    const { row, column, rowCount, columnCount = 1 } = mark;
    const area = { sheet: snapshot.name, row, column, rowCount: rowCount - 1, columnCount };
    return [{ name, area, hasHeaders: true, hasTotals: false }];
  });
  return regions.length === 0
    ? snapshot
    : { ...snapshot, tables: [...snapshot.tables, ...regions] };
}

function leave(
  kind: LeaveSheet["kind"],
  blueprint: SheetBlueprint,
  sheet: string,
  why: string
): LeaveSheet {
  return { kind, blueprint, sheet, reason: because(why, { name: sheet }), remarks: [] };
}
