import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import type { CellAllowance } from "./cells/cellAllowance";
import type { SharedStrings, SharedStringsWriter } from "./cells/sharedStrings";
import type { XlsxPackage } from "./package/xlsxPackage";
import type { StyleTable } from "./styles/styleTable";
import type { StyleWriter } from "./styles/styleWriter";
import type { SectionedPart } from "./xml/sectionedPart";

/** What reading one sheet needs. */
export interface SheetReading {
  readonly package: XlsxPackage;
  /** Name of the sheet's part in the package. */
  readonly partName: string;
  readonly part: SectionedPart;
  readonly sheet: SheetModel;
  readonly model: WorkbookModel;
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
  /** What the workbook's sheets may hold together. */
  readonly allowance: CellAllowance;
}

/** What writing one sheet needs. The package is a copy that may be changed. */
export interface SheetWriting {
  readonly package: XlsxPackage;
  readonly partName: string;
  readonly part: SectionedPart;
  readonly sheet: SheetModel;
  readonly model: WorkbookModel;
  /** The sheet as its file has it; `null` for a new sheet. */
  readonly original: SheetModel | null;
  /** Whether the sheet was the active one in the file. */
  readonly wasActive: boolean;
  readonly styles: StyleWriter;
  readonly strings: SharedStringsWriter;
}
