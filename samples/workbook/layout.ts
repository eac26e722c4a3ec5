import { formatCell, quoteSheetName } from "../../src/plan/address";
import { document } from "../plan";
import { done, type ExcelFile } from "./excelize";

/** Paper size A4 in the numbering of the file format. */
const a4 = 9;

export interface PrintOptions {
  readonly landscape: boolean;
  /** Zero-based row of a header that every printed page repeats. */
  readonly repeatedRow?: number;
}

/** Sets a sheet up for printing on A4, one page wide, with title, sheet and page in the footer. */
export function setUpPrinting(file: ExcelFile, sheet: string, options: PrintOptions): void {
  const orientation = options.landscape ? "landscape" : "portrait";
  done(file.SetSheetProps(sheet, { FitToPage: true, TabColorRGB: "4059AD" }));
  done(
    file.SetPageLayout(sheet, { Size: a4, Orientation: orientation, FitToWidth: 1, FitToHeight: 0 })
  );
  done(file.SetPageMargins(sheet, { Left: 0.5, Right: 0.5, Top: 0.6, Bottom: 0.7 }));
  done(file.SetHeaderFooter(sheet, { OddFooter: `&L${document.title}&C&A&RSida &P av &N` }));
  if (options.repeatedRow === undefined) return;
  const row = options.repeatedRow + 1;
  done(
    file.SetDefinedName({
      Name: "_xlnm.Print_Titles",
      RefersTo: `${quoteSheetName(sheet)}!$${row}:$${row}`,
      Scope: sheet,
    })
  );
}

/** Keeps the rows above the given zero-based row in view, and hides the grid. */
export function setUpView(file: ExcelFile, sheet: string, firstScrolledRow?: number): void {
  done(file.SetSheetView(sheet, -1, { ShowGridLines: false, TopLeftCell: "A1", View: "normal" }));
  if (firstScrolledRow === undefined) return;
  const cell = formatCell({ row: firstScrolledRow, column: 0 });
  done(
    file.SetPanes(sheet, {
      Freeze: true,
      YSplit: firstScrolledRow,
      TopLeftCell: cell,
      ActivePane: "bottomLeft",
      Selection: [{ SQRef: cell, ActiveCell: cell, Pane: "bottomLeft" }],
    })
  );
}
