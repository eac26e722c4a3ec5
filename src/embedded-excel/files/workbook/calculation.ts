import type { WorkbookModel } from "../../model/workbookModel";
import { Words } from "../styles/words";
import type { SectionedPart } from "../xml/sectionedPart";
import { element } from "../xml/write";

const MODES = new Words({
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
});

export function readCalculationMode(workbook: SectionedPart): WorkbookModel["calculationMode"] {
  const mode = MODES.api(workbook.child("calcPr")?.attribute("calcMode"), "Automatic");
  return mode as WorkbookModel["calculationMode"];
}

/**
 * Writes the calculation mode, and after changes of cells that Excel is to calculate everything when it opens the
 * file: formulas carry their last values, but Excel knows functions that we do not.
 */
export function writeCalculation(
  workbook: SectionedPart,
  mode: WorkbookModel["calculationMode"],
  cellsChanged: boolean
): void {
  const original = workbook.child("calcPr");
  if (!cellsChanged && mode === readCalculationMode(workbook)) return;
  const attributes = {
    ...original?.attributes,
    calcMode: mode === "Automatic" ? undefined : MODES.file(mode),
    fullCalcOnLoad: cellsChanged ? true : original?.attribute("fullCalcOnLoad"),
  };
  workbook.replace("calcPr", element("calcPr", attributes));
}
