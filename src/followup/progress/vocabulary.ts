import type { ExistingWorkbook } from "../existing";
import type { FollowUpTexts } from "../texts";
import { choiceName, choiceWords, listsKey, type ListName } from "../vocabularies";
import { markOf, wordsAt } from "./entries";

/** The choices of a list as the workbook's lists sheet has them, or as they are made where there is none. */
export function listWords(
  { sheets }: ExistingWorkbook,
  list: ListName,
  text: FollowUpTexts
): string[] {
  const lists = sheets.find(({ key }) => key === listsKey);
  return choiceWords(list, text).map((made, index) => {
    const mark = lists && markOf(lists, choiceName(list, index));
    const words = lists && mark ? wordsAt(lists.snapshot, mark) : "";
    return words === "" ? made : words;
  });
}

/** How good each assessment is: words of the forecast and of the outcome that mean the same have the same level. */
export type Levels = ReadonlyMap<string, number>;

export function levelsOf(workbook: ExistingWorkbook, text: FollowUpTexts): Levels {
  const lists = (["forecast", "outcome"] as const).map((list) => listWords(workbook, list, text));
  return new Map(
    lists.flatMap((words) => words.map((word, level) => [word.toLowerCase(), level] as const))
  );
}

/** True for assessments that say different things; words of one's own differ when they are not the same. */
export function differ(one: string, other: string, levels: Levels): boolean {
  if (one === "" || other === "") return false;
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return (levels.get(first) ?? first) !== (levels.get(second) ?? second);
}
