import type { ApiMembers, ApiObject } from "../../protocol/apiType";
import type { Session } from "../../session";
import { EventNumber } from "./eventTypes";

type Methods<T extends ApiObject> = NonNullable<ApiMembers<T>["methods"]>;

/** The methods by which office.js tells that it has a handler, or no more: `_RegisterDataChangedEvent` and so on. */
export function registrations<T extends ApiObject & { readonly session: Session }>(
  events: Readonly<Record<string, number>>
): Methods<T> {
  const methods: Record<string, (self: T) => null> = {};
  for (const [name, number] of Object.entries(events)) {
    methods[`_Register${name}`] = ({ session }) => {
      session.events.register(number);
      return null;
    };
    methods[`_Unregister${name}`] = ({ session }) => {
      session.events.unregister(number);
      return null;
    };
  }
  return methods;
}

export const WORKSHEET_EVENTS: Readonly<Record<string, number>> = {
  ActivatedEvent: EventNumber.worksheetActivated,
  CalculatedEvent: EventNumber.worksheetCalculated,
  DataChangedEvent: EventNumber.worksheetChanged,
  DeactivatedEvent: EventNumber.worksheetDeactivated,
  EventNameChanged: EventNumber.worksheetNameChanged,
  EventVisibilityChanged: EventNumber.worksheetVisibilityChanged,
  FormatChangedEvent: EventNumber.worksheetFormatChanged,
  FormulaChangedEvent: EventNumber.worksheetFormulaChanged,
  ProtectionChangedEvent: EventNumber.worksheetProtectionChanged,
  ColumnSortedEvent: EventNumber.worksheetColumnSorted,
  RowHiddenChangedEvent: EventNumber.worksheetRowHiddenChanged,
  RowSortedEvent: EventNumber.worksheetRowSorted,
  SelectionChangedEvent: EventNumber.worksheetSelectionChanged,
  // Nobody clicks here: handlers are taken and never called.
  SingleClickedEvent: EventNumber.worksheetSingleClicked,
};

/** Events of the workbook's window and file, which never happen here: handlers are taken and never called. */
export const WORKBOOK_EVENTS: Readonly<Record<string, number>> = {
  ActivatedEvent: EventNumber.workbookActivated,
  AutoSaveSettingChangedEvent: EventNumber.workbookAutoSaveSettingChanged,
};

export const WORKSHEET_COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  ...WORKSHEET_EVENTS,
  AddedEvent: EventNumber.worksheetAdded,
  DeletedEvent: EventNumber.worksheetDeleted,
  EventMoved: EventNumber.worksheetMoved,
};

export const CHART_EVENTS: Readonly<Record<string, number>> = {
  ActivatedEvent: EventNumber.chartActivated,
  DeactivatedEvent: EventNumber.chartDeactivated,
};

export const CHART_COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  ...CHART_EVENTS,
  AddedEvent: EventNumber.chartAdded,
  DeletedEvent: EventNumber.chartDeleted,
};

export const COMMENT_EVENTS: Readonly<Record<string, number>> = {
  AddedEvent: EventNumber.commentAdded,
  ChangedEvent: EventNumber.commentChanged,
  DeletedEvent: EventNumber.commentDeleted,
};

export const TABLE_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: EventNumber.tableChanged,
  SelectionChangedEvent: EventNumber.tableSelectionChanged,
};

export const TABLE_COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  AddedEvent: EventNumber.tableAdded,
  DataChangedEvent: EventNumber.tableChanged,
  DeletedEvent: EventNumber.tableDeleted,
};
