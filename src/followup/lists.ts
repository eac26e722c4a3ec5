import type { BlueprintBlock, ListRange, SheetBlueprint } from "./blueprint";
import { cleanSheetName, identifier, numberedNames } from "./names";
import { noBand } from "./page";
import type { FollowUpTextKey, FollowUpTexts } from "./texts";

/** The drop-downs of the follow-up sheets, in the order of the lists sheet's columns. */
const lists = {
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
const listNames = Object.keys(lists) as ListName[];
const HEADER_ROW = 3;
const COLUMN_WIDTH = 120;

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

/** The sheet that holds the choices of every drop-down, one column a list. */
export function listsSheet(text: FollowUpTexts): SheetBlueprint {
  const name = cleanSheetName(text("sheet.lists"));
  return {
    key: listsKey,
    identityName: identifier(listsKey),
    names: [name, ...numberedNames(name, 9)],
    titleCell: { row: 0, column: 0 },
    columnWidths: listNames.map(() => COLUMN_WIDTH),
    rowHeights: [{ row: 0, height: 28 }],
    blocks: [
      wide(0, "title", text("lists.title")),
      wide(1, "hint", text("lists.hint")),
      ...listNames.flatMap((list) => columnOf(list, text)),
    ],
    tables: [],
    choices: [],
    marks: listNames.flatMap((list) =>
      lists[list].map((_, index) => {
        const { row, column } = listRange(list);
        return { name: choiceName(list, index), row: row + index, column, rowCount: 1 };
      })
    ),
    freezeRows: HEADER_ROW + 1,
    tabColor: "#8A94A6",
    page: { header: noBand, footer: noBand, titleRows: 0 },
  };
}

function wide(row: number, style: "title" | "hint", words: string): BlueprintBlock {
  return {
    row,
    column: 0,
    owner: "label",
    style,
    spanColumns: listNames.length,
    values: [[{ text: words }]],
  };
}

function columnOf(list: ListName, text: FollowUpTexts): BlueprintBlock[] {
  const { row, column } = listRange(list);
  return [
    {
      row: HEADER_ROW,
      column,
      owner: "label",
      style: "tableHeader",
      values: [[{ text: text(`list.${list}`) }]],
    },
    {
      row,
      column,
      owner: "entry",
      style: "listText",
      values: lists[list].map((key) => [{ text: text(key) }]),
    },
  ];
}
