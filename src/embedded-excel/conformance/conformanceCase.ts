import type { Bench } from "./bench";

/** One statement about Excel that is tried out through office.js alone. */
export interface ConformanceCase {
  /** "family/what", never used twice. */
  readonly id: string;
  readonly title: string;
  /** The version of ExcelApi that has every member used, such as "1.4". */
  readonly requirementSet: string;
  /** What is compared with what is documented. */
  readonly compares: string;
  /** Rejects when Excel does anything else. It works on the bench's sheets only and leaves nothing else behind. */
  readonly run: (context: Excel.RequestContext, bench: Bench) => Promise<void>;
}

/** A case as it is written down: the family supplies the rest. */
export type FamilyCase = Omit<ConformanceCase, "id" | "requirementSet"> & {
  readonly id: string;
  readonly requirementSet?: string;
};

/**
 * The cases of a family.
 * @param family begins the ids of its cases.
 * @param requirementSet what a case needs that says nothing else.
 */
export function family(
  name: string,
  requirementSet: string,
  cases: readonly FamilyCase[]
): readonly ConformanceCase[] {
  return cases.map((one) => ({ requirementSet, ...one, id: `${name}/${one.id}` }));
}
