/** Numbers of the events on the wire, as office.js registers handlers under them. */
export const EventNumber = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  settingsChanged: 1,
  documentSelectionChanged: 2,
  workbookAutoSaveSettingChanged: 2200,
  workbookActivated: 2203,
} as const;

/** Whom an event of the whole workbook is for. */
export const WORKBOOK_TARGET = "Workbook";

/** Events that office.js takes without registering a handler with the host. */
export const UNREGISTERED_EVENTS: ReadonlySet<number> = new Set([
  EventNumber.settingsChanged,
  EventNumber.documentSelectionChanged,
]);

/** One event to deliver: for handlers of `number` on the object `target`. */
export interface HostEvent {
  readonly number: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

const CATEGORY_EVENT = 65536;
const MESSAGE_TYPE_EVENT = 3;

/** Events as the message that office.js takes from its bridge. */
export function eventMessage(events: readonly HostEvent[]): string {
  const entries = events.map(({ number, target, args }) => ({
    messageCategory: CATEGORY_EVENT,
    messageType: number,
    targetId: target,
    message: JSON.stringify(args),
  }));
  return JSON.stringify({ type: MESSAGE_TYPE_EVENT, message: { entries } });
}
