import type { FollowUpPeriod } from "./periods";
import type { FollowUpSettings } from "./followUpSettings";
import type { Piece, SheetDraft } from "./sheetDraft";
import type { FollowUpTextKey, FollowUpTexts } from "./texts";
import { levelNames, listWidths, periodsTable, settingNames } from "./vocabularies";

/** Where the words of fulfilment begin, as shares of the target: Helsingborg's annual report 2023 has 91 and 100 %. */
const levels = [
  [0, "list.level.not"],
  [0.9, "list.level.partly"],
  [1, "list.level.full"],
] as const satisfies readonly (readonly [number, FollowUpTextKey])[];

/** Rows below the periods that are left free: what is typed right under a table becomes part of it. */
const ROOM_FOR_PERIODS = 6;

/** Columns of the list of periods: name, short name, kind and two dates. */
const PERIOD_COLUMNS = 5;

/** What stands in the place of a template's name where the standard sheet was chosen though there is a template. */
export const NO_TEMPLATE = "–";

/** Puts the follow-ups of the year, the levels of fulfilment and how sheets are made below the lists. */
export function addSettings(
  draft: SheetDraft,
  context: FollowUpSettings & { readonly text: FollowUpTexts }
): void {
  const { periods, text } = context;
  addHeading(draft, text("lists.periods"), text("lists.periods.hint"));
  addPeriods(draft, periods, text);
  for (let index = 0; index < ROOM_FOR_PERIODS; index += 1) draft.gap(16);
  addHeading(draft, text("lists.levels"), text("lists.levels.hint"));
  addLevels(draft, text);
  addHeading(draft, text("lists.making"), text("lists.making.hint"));
  addMaking(draft, context);
}

/** Not merged: Excel does not add a row to a table when that would move a part of a merged cell. */
function addHeading(draft: SheetDraft, heading: string, hint: string): void {
  draft.beginSection(12);
  const open = { column: 0, span: listWidths.length, isOpen: true, owner: "label" } as const;
  const line = Array.from({ length: PERIOD_COLUMNS - 1 }, (_, index): Piece => ({
    ...{ column: index + 1, owner: "label", style: "listHeading" },
  }));
  draft.addRow([{ ...open, style: "listHeading", value: { text: heading } }, ...line], 20);
  draft.addRow([{ ...open, style: "listHint", value: { text: hint } }], 16);
}

function addPeriods(
  draft: SheetDraft,
  periods: readonly FollowUpPeriod[],
  text: FollowUpTexts
): void {
  const headers = periodHeaders(text);
  draft.addTable({
    name: periodsTable,
    columns: headers.map((header) => ({ header, filledBy: "entry", style: "listText" })),
    rows: periods.map(({ name, shortName, kind, carriedOut, reported }) =>
      [name, shortName, text(`list.${kindWords[kind]}`), carriedOut, reported].map((words) =>
        words === undefined ? undefined : { text: words }
      )
    ),
    leastHeight: 16,
  });
}

/** A follow-up during the year is a forecast, that of the whole year an outcome. */
export const kindWords = { interim: "forecast", annual: "outcome" } as const;

/** Headers of the table of periods, in the order of its columns. */
export function periodHeaders(text: FollowUpTexts): string[] {
  return [
    ...[text("lists.period.name"), text("lists.period.shortName"), text("lists.period.kind")],
    ...[text("head.carriedOut"), text("head.reported")],
  ];
}

function addLevels(draft: SheetDraft, text: FollowUpTexts): void {
  const header = (column: number, words: string): Piece => ({
    ...{ column, owner: "label", style: "tableHeader", value: { text: words } },
  });
  const row = draft.addRow(
    [header(0, text("lists.levels.from")), header(1, text("lists.levels.words"))],
    20
  );
  levels.forEach(([from, key]) => {
    draft.addRow(
      [
        { column: 0, owner: "entry", style: "listShare", value: { number: from } },
        { column: 1, owner: "entry", style: "listText", value: { text: text(key) } },
      ],
      16
    );
  });
  draft.mark(levelNames.from, row + 1, 0, levels.length);
  draft.mark(levelNames.words, row + 1, 1, levels.length);
}

function addMaking(
  draft: SheetDraft,
  { economy, protect, template, text }: FollowUpSettings & { readonly text: FollowUpTexts }
): void {
  const yesNo = (yes: boolean) => ({ text: text(yes ? "list.ready.yes" : "list.ready.no") });
  const settings = [
    { name: settingNames.economy, key: "lists.economy", value: yesNo(economy), list: "ready" },
    { name: settingNames.protect, key: "lists.protect", value: yesNo(protect), list: "ready" },
    {
      name: settingNames.template,
      key: "lists.template",
      value: { text: template === "" ? NO_TEMPLATE : (template ?? "") },
    },
  ] as const;
  settings.forEach(({ name, key, value, ...choice }) => {
    const label: Piece = {
      column: 0,
      span: 2,
      owner: "label",
      style: "label",
      value: { text: text(key) },
    };
    const row = draft.addRow(
      [
        label,
        {
          column: 2,
          owner: "entry",
          style: "listText",
          value: value.text === "" ? undefined : value,
          ...choice,
        },
      ],
      16
    );
    draft.mark(name, row, 2);
  });
}
