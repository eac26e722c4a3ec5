import type { BlueprintMark } from "./blueprint";
import { namePrefix } from "./names";
import { isTemplate } from "./template/template";
import type { SheetSnapshot, WorkbookSnapshot } from "../plan/snapshot";

/** A sheet of the workbook with the marks that generated sheets carry. */
export interface ExistingSheet {
  readonly snapshot: SheetSnapshot;
  /** Key in the sheet's own mark, which Excel does not copy with the sheet. */
  readonly key?: string;
  /** What was written from the plan last time: see `record.ts`. Missing until the sheet has been written in full. */
  readonly record?: string;
  /** Defined names of the add-in that point at this sheet. */
  readonly identityNames: readonly string[];
  /** Where those names point, as far as they point at one area. */
  readonly marks?: readonly BlueprintMark[];
  /** True for a sheet that repeats the plan and is no follow-up: a report of ours, a person's copy of a generated sheet. */
  readonly isAside?: boolean;
  /** True for a sheet that an interrupted insertion had just added or copied, before it got its mark. */
  readonly isLeftOver?: boolean;
  /** True when Excel refuses writes on the sheet until its protection is taken off. */
  readonly isProtected: boolean;
}

/** A workbook as the follow-up has to know it. */
export interface ExistingWorkbook {
  readonly sheets: readonly ExistingSheet[];
  /** Defined names of the add-in whose sheet has been deleted. */
  readonly brokenNames: readonly string[];
  /** A person's corrections of how the plan is read, as the workbook keeps them. */
  readonly corrections?: string;
}

/** True for a sheet that the add-in has made, by its mark or by its defined name. */
export function isGenerated(sheet: ExistingSheet): boolean {
  return sheet.key !== undefined || sheet.identityNames.length > 0;
}

/** A person's copy of a generated sheet: Excel leaves the marks behind but copies the tables with their names. */
function isCopyOfGenerated({ snapshot }: ExistingSheet): boolean {
  return snapshot.tables.some(({ name }) => name.startsWith(namePrefix));
}

/** The sheets that may hold the plan: generated sheets and copies of them repeat it and would be read twice. */
export function planSheets(workbook: ExistingWorkbook): WorkbookSnapshot {
  const { corrections } = workbook;
  return {
    ...(corrections === undefined ? {} : { corrections }),
    sheets: workbook.sheets
      .filter((sheet) => !isGenerated(sheet) && !isCopyOfGenerated(sheet) && sheet.isAside !== true)
      .filter(({ snapshot }) => !isTemplate(snapshot))
      .map((sheet) => sheet.snapshot),
  };
}
