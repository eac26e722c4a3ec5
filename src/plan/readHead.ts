import type { SheetGrid } from "./grid";
import type { Plan, Text } from "./plan";
import { plainSpaces } from "./unit";

/** What a plan says about itself outside its tables. */
export type PlanHead = Pick<Plan, "title" | "body" | "year" | "caseNumber">;

const PLAN_WORD =
  "uppdragsplan|verksamhetsplan|nämndsplan|nämndplan|styrelseplan|mål och budget|måldokument|assignment plan|plan of operations";
const TITLE = new RegExp(`(?<!\\p{L})(?:${PLAN_WORD})(?!\\p{L})`, "iu");
const BODY_BEFORE = new RegExp(`^(.{2,80}?)s\\s+(?:${PLAN_WORD})(?!\\p{L})`, "iu");
const BODY_AFTER = /\s(?:för|for)\s+(?:the\s+)?(\p{L}.{2,80}?)(?:\s+(?:19|20)\d\d.*)?$/iu;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d|[/:]\d)/u;
const CASE_NUMBER =
  /(?<![\p{L}\p{N}])\p{Lu}{2,8}[ -]?(?:19|20)\d\d[/:]\d+(?:-\d+)*(?: \d{2,3}(?!\d))?/u;
const MAX_TITLE_LENGTH = 120;
/** Running text may mention other plans, years and cases. */
const MAX_ASIDE_LENGTH = 200;

/** Finds title, body, year and case number among the texts outside the tables, which come in reading order. */
export function readHead(texts: readonly Text[], grids: readonly SheetGrid[]): PlanHead {
  const short = texts.filter(({ value }) => value.length <= MAX_ASIDE_LENGTH);
  const titles = short.filter(({ value }) => value.length <= MAX_TITLE_LENGTH && TITLE.test(value));
  const title = titles.find(({ value }) => YEAR.test(value)) ?? titles[0];
  const body = title === undefined ? undefined : bodyFrom(plainSpaces(title.value));
  const year = yearFrom([
    title?.value,
    ...short.map(({ value }) => value),
    ...grids.map(({ name }) => name),
  ]);
  const caseNumber = short.map(caseNumberIn).find((found) => found !== undefined);
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(year === undefined ? {} : { year }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
  };
}

function bodyFrom(title: string): string | undefined {
  const before = BODY_BEFORE.exec(title)?.[1];
  return before ?? BODY_AFTER.exec(title)?.[1];
}

function yearFrom(texts: readonly (string | undefined)[]): number | undefined {
  const found = texts.map((text) => YEAR.exec(text ?? "")?.[1]).find(Boolean);
  return found === undefined ? undefined : Number(found);
}

function caseNumberIn({ value, cell }: Text): Text | undefined {
  const found = CASE_NUMBER.exec(plainSpaces(value))?.[0];
  return found === undefined ? undefined : { value: found, cell };
}
