import { asBoolean, asText, optional } from "../../protocol/arguments";
import { defineApiType } from "../../protocol/apiType";
import { HostError, itemNotFound } from "../../protocol/hostError";
import { FunctionsObject } from "../functions/functionsObject";
import { registrations, WORKBOOK_EVENTS } from "../events/registrations";
import { rangeOfReference } from "../events/eventReference";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { WorkbookProtectionObject } from "../protection/sheetProtectionObject";
import { activeChart } from "../chart/activeChart";
import { CommentsObject } from "../comment/commentObjects";
import { StylesObject } from "../style/styleObjects";
import { CustomXmlPartsObject } from "../customXml/customXmlObjects";
import { DocumentPropertiesObject } from "../properties/documentPropertiesObject";
import { RangeObject } from "../range/rangeObject";
import { NameCollectionObject } from "../name/nameObject";
import { KeyedCollection } from "../settings/keyedValues";
import { TableCollectionObject } from "../table/tableObject";
import { WorksheetCollectionObject } from "../worksheet/worksheetCollectionObject";
import { ApplicationObject } from "./applicationObject";
import { insertWorksheets } from "./insertWorksheets";
import { RuntimeObject } from "./runtimeObject";
import type { WorkbookObject } from "./workbookObject";

/** Where the active cell is: the first cell of the selection on the active sheet. */
function activeCell({ session }: WorkbookObject): RangeObject {
  const sheet = session.workbook.activeSheet;
  const first = sheet.selection[0] ?? { row: 0, column: 0 };
  return new RangeObject(session, sheet, {
    row: first.row,
    column: first.column,
    rowCount: 1,
    columnCount: 1,
  });
}

/** @throws HostError `InvalidSelection` when several areas are selected, as Excel does. */
function selectedRange({ session }: WorkbookObject): RangeObject {
  const sheet = session.workbook.activeSheet;
  const [first, second] = sheet.selection;
  if (first === undefined || second !== undefined) {
    throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  }
  return new RangeObject(session, sheet, first);
}

function flag(name: "chartDataPointTrack" | "isDirty" | "usePrecisionAsDisplayed") {
  return {
    get: ({ session }: WorkbookObject) => session.workbook[name],
    set: ({ session }: WorkbookObject, value: unknown) =>
      void (session.workbook[name] = asBoolean(value)),
  };
}

function save({ session }: WorkbookObject): null {
  session.workbook.isDirty = false;
  return null;
}

defineApiType<WorkbookObject>("Workbook", {
  properties: {
    autoSave: { get: ({ session }) => session.workbook.autoSave },
    calculationEngineVersion: { get: () => 191029 },
    chartDataPointTrack: flag("chartDataPointTrack"),
    isDirty: flag("isDirty"),
    name: { get: ({ session }) => session.workbook.name },
    previouslySaved: { get: () => false },
    readOnly: { get: ({ session }) => session.workbook.readOnly },
    use1904DateSystem: { get: () => false },
    usePrecisionAsDisplayed: flag("usePrecisionAsDisplayed"),
  },
  navigations: {
    _Runtime: ({ session }) => new RuntimeObject(session),
    application: ({ session }) => new ApplicationObject(session),
    functions: ({ session }) => new FunctionsObject(session),
    styles: ({ session }) => new StylesObject(session),
    comments: ({ session }) => new CommentsObject(session, null),
    notes: ({ session }) => new CommentsObject(session, null, "Note"),
    customXmlParts: ({ session }) => new CustomXmlPartsObject(session),
    properties: ({ session }) => new DocumentPropertiesObject(session),
    names: ({ session }) => new NameCollectionObject(session, null),
    settings: ({ session }) =>
      new KeyedCollection("SettingCollection", session.workbook.settings, () =>
        session.workbook.changed({ kind: "settings" })
      ),
    protection: ({ session }) => new WorkbookProtectionObject(session),
    tables: ({ session }) => new TableCollectionObject(session, null),
    worksheets: ({ session }) => new WorksheetCollectionObject(session),
  },
  methods: {
    ...registrations<WorkbookObject>(WORKBOOK_EVENTS),
    _GetRangeForEventByReferenceId: ({ session }, [id]) => {
      const range = rangeOfReference(session, asText(id));
      if (range === null) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ session }, [id]) =>
      rangeOfReference(session, asText(id)),
    getActiveCell: activeCell,
    getSelectedRange: selectedRange,
    getSelectedRanges: ({ session }) => {
      const sheet = session.workbook.activeSheet;
      return new RangeAreasObject(
        sheet.selection.map((area) => new RangeObject(session, sheet, area))
      );
    },
    getIsActiveCollabSession: () => false,
    getActiveChart: ({ session }) => {
      const chart = activeChart(session);
      if (chart === null) throw itemNotFound();
      return chart;
    },
    getActiveChartOrNullObject: ({ session }) => activeChart(session),
    insertWorksheetsFromBase64: insertWorksheets,
    save,
    close: (_, [behavior]) => {
      optional(behavior, asText);
      return null;
    },
  },
});
