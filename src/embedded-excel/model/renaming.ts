import { quoteSheetName } from "../engine/address";
import { rewriteFormulas } from "./formulas";
import type { WorkbookModel } from "./workbookModel";

const REFERENCE =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/giu;

/** Renames a sheet in every formula; `null` says that it was deleted, which makes its references #REF!. */
export function renameInFormulas(
  workbook: WorkbookModel,
  before: string,
  after: string | null
): void {
  const old = quoteSheetName(before).toLowerCase();
  rewriteFormulas(workbook, (formula) =>
    formula.replace(REFERENCE, (whole, sheet: string | undefined, cells: string | undefined) => {
      if (sheet === undefined || quoteSheetName(unquoted(sheet)).toLowerCase() !== old)
        return whole;
      return after === null ? "#REF!" : `${quoteSheetName(after)}!${cells ?? ""}`;
    })
  );
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
