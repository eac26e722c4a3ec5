/** Every type of the Excel API that the host has. A type that is not imported here cannot be reached. */
import "./workbook/workbookType";
import "./workbook/applicationType";
import "./worksheet/worksheetCollectionType";
import "./worksheet/worksheetType";
import "./worksheet/freezePanesType";
import "./range/rangeType";
import "./areas/rangeAreasType";
import "./dataValidation/dataValidationType";
import "./pageLayout/pageLayoutType";
import "./pageLayout/headerFooterType";
import "./pageLayout/pageBreakType";
import "./protection/protectionType";
import "./format/rangeFormatType";
import "./format/fontType";
import "./format/fillType";
import "./format/bordersType";
import "./table/tableCollectionType";
import "./table/tableType";
import "./table/tableColumnType";
import "./table/tableRowType";
import "./name/nameType";
import "./settings/keyedTypes";

export { WorkbookObject } from "./workbook/workbookObject";
