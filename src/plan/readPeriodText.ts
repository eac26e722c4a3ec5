import type { AreaAddress } from "./address";
import { cellsArea } from "./cellsArea";
import { periodKind } from "./periodKind";
import type { Period, PlanTable, Text } from "./plan";
import { plainSpaces } from "./unit";

/** Follow-ups that running text announces, with the cells they take up as a table. */
export interface PeriodText {
  readonly periods: readonly Period[];
  readonly table: PlanTable;
}

const SCORE = 0.4;
const MARKS = /[*_#]+|^[-–—•·▪]\s*/gu;
/** The name a line starts with: "Delårsuppföljning", "Uppföljning per kvartal 1", "Kvartal 1:". */
const NAME =
  /^(?:uppföljning (?:per |av |efter )?)?(?:(?:delårs?|helårs?|halvårs?|års|tertial(?:s)?|kvartals?|månads)(?:uppföljning(?:en)?|rapport(?:en)?|bokslut(?:et)?|redovisning(?:en)?)?(?: \d)?|(?:interim|annual|quarterly) (?:follow-up|report))(?!\p{L})/iu;
const MONTH =
  "jan(?:uari)?|feb(?:ruari)?|mars|april|maj|juni|juli|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october";
const TIME = new RegExp(
  `(?<!\\p{L})(?:${MONTH}|sommaren|hösten|våren|vintern|årsskiftet|nyår|vecka \\d{1,2}|summer|autumn|turn of the year)(?!\\p{L})`,
  "iu"
);
const DONE =
  /(?:genomförs|görs|sker|upprättas|sammanställs|tas fram|skrivs|carried out|conducted)\s+/iu;
const TOLD =
  /(?:rapporteras|redovisas|återrapporteras|återredovisas|presenteras|lämnas|behandlas|reported|presented)\s+/iu;
const PREPOSITION = /^(?:i|in|under|per|senast|during|by)\s+/iu;

/**
 * Reads follow-ups from lines such as "Delårsuppföljning genomförs i juni och rapporteras till nämnden efter sommaren."
 * A line counts when it starts with a follow-up's name and says a time of the year. Undefined where none does.
 */
export function readPeriodText(lines: readonly Text[]): PeriodText | undefined {
  const found = lines.flatMap((line) => periodIn(line) ?? []);
  // A name and a month alone may be a title; several such lines are a list.
  const isTold = found.length > 1 || found.some(({ hasVerb }) => hasVerb);
  const periods = found.map(({ period }) => period);
  return isTold ? { periods, table: tableOf(periods) } : undefined;
}

function periodIn({
  value,
  cell,
}: Text): { readonly period: Period; readonly hasVerb: boolean } | undefined {
  const words = plainSpaces(value.replace(MARKS, ""));
  const name = NAME.exec(words)?.[0];
  if (name === undefined) return undefined;
  const [sentence = ""] = words.slice(name.length).split(/[.!?](?:\s|$)/u);
  const done = timeAfter(sentence, DONE);
  const reported = timeAfter(sentence, TOLD);
  const carriedOut = done ?? bareTime(sentence);
  if (carriedOut === undefined && reported === undefined) return undefined;
  const period = {
    kind: periodKind(name),
    name: { value: name, cell },
    ...(carriedOut === undefined ? {} : { carriedOut: { value: carriedOut, cell } }),
    ...(reported === undefined ? {} : { reported: { value: reported, cell } }),
  };
  return { period, hasVerb: done !== undefined || reported !== undefined };
}

/** What follows a verb up to the next one, when it says a time. */
function timeAfter(sentence: string, verb: RegExp): string | undefined {
  const [, after = ""] = sentence.split(verb);
  const [phrase = ""] = after.split(/,|\s(?:och|samt|and)\s(?=\p{Ll}+s\s)/u);
  const words = phrase.trim().replace(PREPOSITION, "");
  return TIME.test(words) ? words : undefined;
}

/** "Kvartal 1: april" and "Delår – juni" need no verb. */
function bareTime(sentence: string): string | undefined {
  const words = /^\s*[:–—-]\s*(.{1,40})$/u.exec(sentence)?.[1]?.replace(PREPOSITION, "");
  return words !== undefined && TIME.test(words) && !TOLD.test(words) ? words : undefined;
}

function tableOf(periods: readonly Period[]): PlanTable {
  const area: AreaAddress = cellsArea(periods.map(({ name }) => name.cell));
  const reason = periods.map(({ name }) => name.value).join(", ");
  return { kind: "timetable", name: area.sheet, area, columns: [], score: SCORE, reason };
}
