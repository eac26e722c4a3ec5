import fc from "fast-check";
import type { Criterion, Plan } from "../../../src/plan/plan";
import { criterion, goal, plan } from "./plans";

/** What each criterion says that no other does. */
const own = {
  skog: "avverkas varsamt",
  hamn: "tar emot tåg",
  skola: "får behöriga lärare",
  bibliotek: "håller öppet på kvällar",
  cykel: "lånas ut billigt",
  energi: "kommer från solen",
} as const;

type Keyword = keyof typeof own;
const keywords = Object.keys(own) as Keyword[];
/** What all criteria have in common, in several wordings. */
const endings = ["i hela kommunen", "överallt i kommunen under året", "i kommunen"];

/** A criterion through all versions of the plan: its words always hold its own keyword, whatever else they say. */
export interface Entity {
  readonly keyword: Keyword;
  readonly wording: number;
}

/** What the plan says in one version: criteria in order, lettered from A. */
export type Version = readonly Entity[];

/** Versions of a plan in turn: criteria are put in, taken out, moved and reworded. */
export const versions: fc.Arbitrary<readonly Version[]> = fc.array(
  fc
    .shuffledSubarray(keywords, { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((keyword) =>
          fc.record({ keyword: fc.constant(keyword), wording: fc.nat(endings.length - 1) })
        )
      )
    ),
  { minLength: 2, maxLength: 4 }
);

export function textOf({ keyword, wording }: Entity): string {
  return `Stadens ${keyword} ${own[keyword]} ${endings[wording] ?? ""}`;
}

export function planOf(version: Version): Plan {
  const criteria = version.map((entity, index): Criterion =>
    criterion(String.fromCharCode(65 + index), textOf(entity))
  );
  return plan({ goals: [goal(1, "Näringsliv", { criteria })] });
}

/** The keyword that a text of a criterion is about. */
export function keywordIn(words: string): Keyword | undefined {
  return keywords.find((keyword) => words.includes(keyword));
}
