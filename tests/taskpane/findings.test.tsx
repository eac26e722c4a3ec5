/** @jest-environment jsdom */
import type { Finding } from "../../src/validation/finding";
import { at } from "./support/samplePlan";
import { renderPane, type RenderedPane } from "./support/renderPane";
import { sampleResult } from "./support/sampleResult";

let pane: RenderedPane | undefined;
afterEach(() => pane?.unmount());

async function renderChecked(options?: Parameters<typeof renderPane>[0]): Promise<RenderedPane> {
  pane = await renderPane(options);
  await pane.click("button", "Kontrollera planen");
  return pane;
}

const items = ({ find }: RenderedPane) =>
  find("button[aria-current]").map((button) => /^\S+/.exec(button.textContent)?.[0]);

const words = (key: string) => ({ key, values: {} });
const [wrongShare] = sampleResult.findings;

/** A sum that does not add up, another that fails with it, and where the cell that is wrong lies exactly. */
const wrongSum: Finding = {
  rule: "sum-of-parts",
  severity: "error",
  verdict: "inconsistent",
  cells: [at(4, 1), at(5, 1)],
  message: words("Summan stämmer inte."),
  calculation: [
    { label: "A", weight: 1, stated: "40.0", lower: "39.95", upper: "40.05", cell: at(4, 1) },
    { label: "B", weight: 1, stated: "25.7", lower: "25.65", upper: "25.75" },
    { label: "Alla", weight: -1, stated: "85.4", lower: "85.35", upper: "85.45", isTotal: true },
  ],
  explanations: [],
  repairs: [
    {
      cells: [{ cell: at(4, 1), value: "59.7", range: "59.55–59.85" }],
      explanation: words("Ändra A."),
    },
  ],
  also: [{ rule: "share-of-total", cells: [at(8, 3)], message: words("Andelen stämmer inte.") }],
};

test("a count shows only the findings of its severity, and again all", async () => {
  const checked = await renderChecked();
  await checked.click("button[aria-pressed]", /^2varningar$/);
  expect(items(checked)).toEqual(["Budget!B12", "'Politiskt"]);
  expect(checked.find("button", /^2varningar$/)[0]?.getAttribute("aria-pressed")).toBe("true");
  expect(checked.text()).toContain("Visar 2 av 4.");
  await checked.click("button", "Visa alla");
  expect(items(checked)).toHaveLength(4);
});

test("findings are shown by sheet and rule, and grouped by either", async () => {
  const checked = await renderChecked();
  await checked.choose("Gruppera efter", "Blad");
  expect(checked.find("h2").map(({ textContent }) => textContent)).toEqual([
    "Budget2",
    "Politiskt program1",
    "Hela planen1",
  ]);
  await checked.choose("Blad", "Politiskt program");
  expect(items(checked)).toEqual(["'Politiskt"]);
  await checked.choose("Regel", "rule.share");
  expect(checked.text()).toContain("Ingen anmärkning stämmer med urvalet.");
});

test("each finding says its severity in words where its colour cannot be seen", async () => {
  const checked = await renderChecked();
  await checked.choose("Gruppera efter", "Blad");
  const named = checked.find("button[aria-current] [role=img]");
  expect(named.map((icon) => icon.getAttribute("aria-label"))).toEqual([
    ...["Fel", "Varning", "Varning", "Upplysning"],
  ]);
});

test("a calculation ends with the sum of its items against the total and their difference", async () => {
  const checked = await renderChecked({ result: { ...sampleResult, findings: [wrongSum] } });
  await checked.click("button", "Visa mer om Budget!B5");
  const rows = checked.find("tr").map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["Post", "Står", "Kan vara"],
    ["A", "40,0", "39,95–40,05"],
    ["B", "25,7", "25,65–25,75"],
    ["Summa av posterna", "65,7", "65,60–65,80"],
    ["Alla", "85,4", "85,35–85,45"],
    ["Skillnad", "19,7", ""],
  ]);
  await checked.click("th button", "A");
  expect(checked.port.visited).toEqual([at(4, 1)]);
});

test("a repair shows its value and interval, and what else fails for the same cause", async () => {
  const checked = await renderChecked({ result: { ...sampleResult, findings: [wrongSum] } });
  await checked.click("button", "Visa mer om Budget!B5");
  expect(checked.text()).toContain("Budget!B5 59,7 (kan vara 59,55–59,85)");
  expect(checked.text()).toContain("Andel av helheten Budget!D9Andelen stämmer inte.");
  await checked.click("button", "Gå till Budget!D9");
  expect(checked.port.visited).toEqual([at(8, 3)]);
});

test("what could not be checked is told rule by rule with its reason", async () => {
  const uncheckedRules = [{ rule: "percent-of-amount", count: 3 }];
  const { text } = await renderChecked({
    result: { ...sampleResult, findings: wrongShare ? [wrongShare] : [], uncheckedRules },
  });
  expect(text()).toContain("Procentsats av en bas (3): Basen för procentsatsen är inte angiven.");
});

test("a repair of a cell that holds something else than was checked is left to the person, who is told so", async () => {
  const checked = await renderChecked();
  await checked.click("button", "Visa mer om Budget!C7");
  await checked.click("button", "Rätta: Ändra andelen från 57 till 58\u00a0%.");
  expect(checked.text()).toContain("Budget!C7 innehåller något annat än det som kontrollerades.");
  expect(checked.find("button", "Ändra i cellen")).toEqual([]);
});
