import type { SheetBlueprint } from "./blueprint";
import type { FollowUpSettings } from "./followUpSettings";
import { addSettings } from "./listSettings";
import { cleanSheetName, identifier, numberedNames } from "./names";
import { pageBands } from "./page";
import { pageBreaks } from "./pageBreaks";
import { SheetDraft } from "./sheetDraft";
import type { FollowUpTexts } from "./texts";
import { HEADER_ROW, listNames, lists, listsKey, choiceName, listWidths } from "./vocabularies";

type ListsContext = FollowUpSettings & { readonly text: FollowUpTexts };

/** Rows that a list may grow to before it meets what stands below. */
const ROOM = 12;

/**
 * The sheet that holds the choices of every drop-down, one column a list, and below them the follow-ups of the year,
 * where the words of fulfilment begin, and how sheets are made. All of it belongs to whoever changes it.
 */
export function listsSheet(context: ListsContext): SheetBlueprint {
  const { text } = context;
  const name = cleanSheetName(text("sheet.lists"));
  const draft = draftOf(context);
  return {
    key: listsKey,
    identityName: identifier(listsKey),
    names: [name, ...numberedNames(name, 9)],
    titleCell: { row: 0, column: 0 },
    ...draft.parts(),
    freezeRows: 1,
    tabColor: "#8A94A6",
    page: {
      ...pageBands(text, { title: text("lists.title") }),
      ...{ titleRows: 0, breaks: pageBreaks(draft, { columnWidths: listWidths, titleRows: 0 }) },
    },
  };
}

function draftOf(context: ListsContext): SheetDraft {
  const { text } = context;
  const draft = new SheetDraft(listWidths);
  const wide = { column: 0, span: listWidths.length, owner: "label" } as const;
  draft.addRow([{ ...wide, style: "title", value: { text: text("lists.title") } }], 28, 18);
  draft.addRow([{ ...wide, style: "hint", value: { text: text("lists.hint") } }], 18);
  draft.gap();
  draft.addRow(
    listNames.map((list, column) => ({
      ...{ column, owner: "label", style: "tableHeader" },
      value: { text: text(`list.${list}`) },
    })),
    20
  );
  for (let index = 0; index < ROOM; index += 1) addChoiceRow(draft, index, text);
  addSettings(draft, context);
  return draft;
}

function addChoiceRow(draft: SheetDraft, index: number, text: FollowUpTexts): void {
  const pieces = listNames.flatMap((list, column) => {
    const key = lists[list][index];
    if (key === undefined) return [];
    draft.mark(choiceName(list, index), HEADER_ROW + 1 + index, column);
    return [{ column, owner: "entry", style: "listText", value: { text: text(key) } } as const];
  });
  draft.addRow(pieces, 16);
}
