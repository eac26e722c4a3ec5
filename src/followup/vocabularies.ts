import type { ListRange } from "./blueprint";
import { identifier } from "./names";
import type { FollowUpTextKey, FollowUpTexts } from "./texts";

/** The drop-downs of the follow-up sheets, in the order of the lists sheet's columns. */
export const lists = {
  forecast: [
    "list.forecast.achieved",
    "list.forecast.partly",
    "list.forecast.not",
    "list.cannotAssess",
  ],
  outcome: [
    "list.outcome.achieved",
    "list.outcome.partly",
    "list.outcome.not",
    "list.cannotAssess",
  ],
  criterion: [
    "list.status.notStarted",
    "list.status.ongoing",
    "list.status.done",
    "list.status.late",
    "list.status.dropped",
  ],
  point: ["list.status.notStarted", "list.status.ongoing", "list.status.completed"],
  trend: ["list.trend.better", "list.trend.same", "list.trend.worse", "list.trend.missing"],
  direction: [
    "list.direction.atLeast",
    "list.direction.atMost",
    "list.direction.increase",
    "list.direction.decrease",
  ],
  ready: ["list.ready.yes", "list.ready.no"],
} as const satisfies Record<string, readonly FollowUpTextKey[]>;

export type ListName = keyof typeof lists;

export const listsKey = "lists";
export const listNames = Object.keys(lists) as ListName[];
/** Row of the lists' headers; their choices stand below. */
export const HEADER_ROW = 3;
/** Widths in points of the lists sheet's columns, one a list. */
export const listWidths: readonly number[] = listNames.map(() => 120);

/** Names of the cells with the shares where words of fulfilment begin, and with the words. */
export const levelNames = {
  from: identifier(listsKey, "levelsFrom"),
  words: identifier(listsKey, "levelWords"),
} as const;

/** Names of the cells with how sheets are made. */
export const settingNames = {
  economy: identifier(listsKey, "economy"),
  protect: identifier(listsKey, "protect"),
  template: identifier(listsKey, "template"),
} as const;

export const periodsTable = identifier(listsKey, "periods");

/** Where on the lists sheet the choices of a drop-down stand. */
export function listRange(list: ListName): ListRange {
  return { row: HEADER_ROW + 1, column: listNames.indexOf(list), rowCount: lists[list].length };
}

/** The defined name of one choice of a list, which follows the word when somebody changes it. */
export function choiceName(list: ListName, index: number): string {
  return identifier(listsKey, `${list}_${index + 1}`);
}

/** The words that a list has when it is made. */
export function choiceWords(list: ListName, text: FollowUpTexts): string[] {
  return lists[list].map((key) => text(key));
}
