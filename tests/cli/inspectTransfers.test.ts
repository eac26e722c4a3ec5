import { describePlan } from "../../src/cli/inspectJson";
import { planText } from "../../src/cli/inspectText";
import { readPlan } from "../../src/plan";
import { sheet, workbook } from "../plan/support/snapshot";

const plan = readPlan(
  workbook(
    sheet("Omföringar", [
      ["Avser", "KS", "BUN", "TN"],
      ["Lokalvård", 0, -450, 450],
      ["IT-stöd", 1200, -700, -500],
    ])
  )
);

test("inspect shows the amounts of transfers for each body", () => {
  const rows = planText("plan.xlsx", plan, "sv").split("\n");
  expect(rows.find((row) => row.includes("Lokalvård"))).toMatch(/ 0 +−450 +450 +KS, BUN, TN$/u);
});

test("inspect gives them as JSON", () => {
  expect(describePlan("plan.xlsx", plan).transfers[0]).toMatchObject({
    from: null,
    purpose: "Lokalvård",
    parties: [{ body: "KS" }, { body: "BUN", amount: { value: "-450" } }, { body: "TN" }],
  });
});
