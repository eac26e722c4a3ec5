import { holdsCell } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import { criteriaOf, nameOf, type PlacedCriterion } from "../criteria";
import { finding, say } from "../describe";
import { decided, type Rule } from "../rule";

const ID = "criterion-without-owner";

/** What the tables call the criteria, by the headers above them; undefined where these are fulfilments, or have none. */
function kindOf(criteria: readonly PlacedCriterion[], { tables }: Plan): string | undefined {
  const headers = criteria.map(({ criterion: { text } }) => {
    const table = tables.find(({ area }) => holdsCell(area, text.cell));
    return table?.columns.find(({ column }) => column === text.cell.column)?.header ?? "";
  });
  const isOwn = headers.every((header) => header !== "" && !/uppfyllelse/iu.test(header));
  return isOwn ? [...new Set(headers)].join(", ") : undefined;
}

/** Tells, once, which criteria have nobody who answers for them. */
export const criterionWithoutOwner: Rule = {
  id: ID,
  check: ({ plan }) => {
    const criteria = criteriaOf(plan);
    const failing = criteria.filter(({ criterion }) => criterion.owner === undefined);
    if (failing.length === 0) return decided([], criteria.length);
    const kind = kindOf(failing, plan);
    const part = failing.length === criteria.length ? "all" : "some";
    const values = {
      ...(kind !== undefined && { kind }),
      count: failing.length,
      total: criteria.length,
      criteria: failing.map(nameOf).join(", "),
    };
    const found = finding({
      rule: ID,
      severity: "info",
      verdict: "inconsistent",
      cells: failing.map(({ criterion }) => criterion.text.cell),
      message: say(`${ID}.${kind === undefined ? part : "ofKind"}`, values),
    });
    return decided([found], criteria.length);
  },
};
