import { describeFile } from "../../src/cli/validate/validationJson";
import { validationText } from "../../src/cli/validate/validationText";
import { judgePlan } from "../../src/validation/judge";
import { budgetOf } from "../validation/support/budgets";

/** One wrong total, which two sums fail at. */
const plan = budgetOf(
  "Resultat (mnkr) | Budget 2023 | Budget 2024",
  "Verksamhetens intäkter | 295,6 | 306,8",
  "Verksamhetens kostnader | -1497,0 | -1539,0",
  "Verksamhetens nettokostnader | -1241,4 | -1232,2",
  "Skatteintäkter | 882,1 | 911,4",
  "Statsbidrag | 323,0 | 321,5",
  "Verksamhetens resultat | 3,7 | 0,7"
);
const described = describeFile("plan.xlsx", plan, judgePlan(plan), "sv");

test("a finding tells its calculation, the interval of its repair and what else fails for the same cause", () => {
  const [finding] = described.findings;
  expect(finding?.calculation).toContainEqual({
    ...{ label: "Verksamhetens intäkter", weight: 1, stated: "295.6", interval: "295.55–295.65" },
    cell: "Budget!B2",
  });
  expect(finding?.repairs[0]?.cells).toMatchObject([{ cell: "Budget!B4", value: "-1201.4" }]);
  expect(finding?.repairs[0]?.cells[0]?.range).toMatch(/^-1201\.\d+–-1201\.\d+$/u);
  expect(finding?.also).toMatchObject([{ rule: "sum-of-parts" }]);
});

test("the text tells it in one line each", () => {
  const text = validationText([{ file: described.file, validated: described }], "sv").replaceAll(
    "\u202f",
    " "
  );
  expect(text).toMatch(/– Samma orsak, Budget!B\d: .+ \[sum-of-parts\]/u);
  expect(text).toMatch(/Förslag: Budget!B4 = −1 201,4 \[−1 201,\d+–−1 201,\d+\]/u);
});
