import type { SheetVisibility } from "../../model/sheetModel";
import { byId } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import { WorkbookFileError } from "../workbookFileError";
import { SectionedPart } from "../xml/sectionedPart";
import type { XmlElement } from "../xml/tree";
import { WORKBOOK_ORDER } from "./workbookOrder";

/** An entry of `<sheets>`. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
  /** Name of the sheet's part. */
  readonly partName: string;
  /** False for chart, dialog and macro sheets, which the model does not hold. */
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
}

const STATES: Readonly<Record<string, SheetVisibility>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Name of the workbook's main part. */
export function workbookPartName(source: XlsxPackage): string {
  const [main] = source.related("", "officeDocument");
  if (main === undefined)
    throw new WorkbookFileError("NotAWorkbook", "The file is not an .xlsx workbook.");
  return main.target;
}

export function readWorkbookPart(source: XlsxPackage, name: string): SectionedPart {
  const text = source.text(name) ?? "";
  if (!/<(\w+:)?workbook[\s>]/.test(text))
    throw new WorkbookFileError("NotAWorkbook", "The file is not an .xlsx workbook.");
  return new SectionedPart(text, WORKBOOK_ORDER);
}

/**
 * The sheets of a workbook in the order of their tabs; entries whose part is missing are left out.
 * @throws WorkbookFileError "Damaged" when two sheets are the same part.
 */
export function readSheetList(
  source: XlsxPackage,
  workbookPart: string,
  workbook: SectionedPart
): SheetEntry[] {
  const relationships = byId(source.relationships(workbookPart));
  const items = workbook.child("sheets")?.childrenNamed("sheet") ?? [];
  const parts = new Set<string>();
  return items.flatMap((element) => {
    const relationshipId = element.attribute("id") ?? "";
    const found = relationships.get(relationshipId);
    if (found === undefined || !source.has(found.target)) return [];
    if (parts.has(found.target))
      throw new WorkbookFileError("Damaged", "Two sheets of the workbook are the same part.");
    parts.add(found.target);
    return [
      {
        name: element.attribute("name") ?? "",
        sheetId: element.numberOf("sheetId") ?? 0,
        relationshipId,
        visibility: STATES[element.attribute("state") ?? ""] ?? "Visible",
        partName: found.target,
        isWorksheet: found.type.endsWith("/worksheet"),
        element,
      },
    ];
  });
}
