/** Every type of the Excel API that the host has. A type that is not imported here cannot be reached. */
import "./workbook/workbookType";
import "./workbook/applicationType";
import "./worksheet/worksheetCollectionType";
import "./worksheet/worksheetType";
import "./worksheet/freezePanesType";
import "./range/rangeType";
import "./format/rangeFormatType";
import "./format/fontType";
import "./format/fillType";
import "./format/bordersType";

export { WorkbookObject } from "./workbook/workbookObject";
