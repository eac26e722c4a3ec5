import type { Plan } from "../../../src/plan/plan";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";
import { budgetOf, tableOf } from "../support/sheets";

function only(rule: string, plan: Plan) {
  const found = onlyFinding(rule, plan);
  expect(faultsOfTexts(found)).toEqual([]);
  return found;
}

describe("sum-omits-row", () => {
  const RULE = "sum-omits-row";

  test("warns about an item that was put in below the range of its sum", () => {
    const found = only(
      RULE,
      budgetOf("Skola;100.5", "Vård;200.5", "Kultur;50.5", "Summa;=SUM(B2:B3)→301")
    );
    expect([found.severity, place(found)]).toEqual(["warning", "Budget!B5"]);
    expect(words(found.message)).toBe(
      "Summa: formeln i B5 summerar B2:B3, men inte raden Kultur, 50,5, som står mellan."
    );
  });

  test.each([
    ["the range reaches the sum", ["Skola;100", "Vård;200", "Summa;=SUM(B2:B3)→300"]],
    [
      "another sum adds the row",
      ["Skola;100", "Vård;200", "Kultur;50", "Summa A;=SUM(B2:B3)→300", "Summa;=B5+B4→350"],
    ],
    [
      "what stands between is a sum itself",
      ["Skola;100", "Vård;200", "Kultur;50", "Delsumma;=B2+B3→300", "Summa;=SUM(B2:B4)→350"],
    ],
    [
      "what stands between is last year's budget",
      ["Skola;100", "Vård;200", "Föregående år;290", "Summa;=SUM(B2:B3)→300"],
    ],
    ["the sum stands first", ["Summa;=SUM(B3:B4)→300", "Skola;100", "Vård;200", "Kultur;50"]],
    ["cells are added one by one", ["Skola;100", "Vård;200", "Kultur;50", "Summa;=B2+B3→300"]],
  ])("is silent when %s", (_, rows) => {
    expect(findingsOf(RULE, budgetOf(...rows))).toEqual([]);
  });
});

describe("sum-includes-total", () => {
  const RULE = "sum-includes-total";
  const SECTIONS = ["Skola;100", "Vård;200", "Summa A;=SUM(B2:B3)→300"];

  test("warns about a sum over items and their subtotal", () => {
    const found = only(RULE, budgetOf(...SECTIONS, "Kultur;50", "Summa;=SUM(B2:B5)→650"));
    expect([found.severity, place(found)]).toEqual(["warning", "Budget!B6"]);
    expect(words(found.message)).toBe(
      "Summa: formeln summerar B2:B5 och räknar då både Summa A (300) och delarna, alltså dubbelt."
    );
  });

  test.each([
    ["only subtotals are added", [...SECTIONS, "Kultur;50", "Summa;=B4+B5→350"]],
    [
      "SUBTOTAL passes over SUBTOTAL",
      [
        "Skola;100",
        "Vård;200",
        "Summa A;=SUBTOTAL(9,B2:B3)→300",
        "Kultur;50",
        "Summa;=SUBTOTAL(9,B2:B5)→350",
      ],
    ],
    ["there are no subtotals", ["Skola;100", "Vård;200", "Summa;=SUM(B2:B3)→300"]],
  ])("is silent when %s", (_, rows) => {
    expect(findingsOf(RULE, budgetOf(...rows))).toEqual([]);
  });
});

describe("hard-coded-total", () => {
  const RULE = "hard-coded-total";
  const years = (total: string) =>
    tableOf(
      "Verksamhet;Budget 2024 mnkr;Budget 2025 mnkr;Budget 2026 mnkr",
      "Skola;40.5;41.5;42.5",
      "Vård;60.5;61.5;62.5",
      "Kultur;10.5;11.5;12.5",
      total
    );
  const FORMULAS = "=SUM(C2:C4)→114.5;=SUM(D2:D4)→117.5";

  test("tells a typed total among formulas, and warns when it does not hold", () => {
    const holds = only(RULE, years(`Summa;111.5;${FORMULAS}`));
    expect([holds.severity, place(holds)]).toEqual(["info", "Budget!B5"]);
    const fails = only(RULE, years(`Summa;101.5;${FORMULAS}`));
    expect([fails.severity, place(fails)]).toEqual(["warning", "Budget!B5"]);
  });

  test.each([
    `Summa;=SUM(B2:B4)→111.5;${FORMULAS}`,
    "Summa;111.5;114.5;117.5",
    "Summa;111.5;114.5;=SUM(D2:D4)→117.5",
  ])("is silent about %s", (total) => {
    expect(findingsOf(RULE, years(total))).toEqual([]);
  });
});

describe("formula-error", () => {
  test("tells each kind of error once with what it means", () => {
    const plan = tableOf(
      "Verksamhet;Budget mnkr;Utfall mnkr",
      "Skola;100;=A2/B9→#DIV/0!",
      "Vård;200;=A3/B9→#DIV/0!",
      "Kultur;50;60",
      "Fritid;70;80"
    );
    const found = only("formula-error", plan);
    expect([found.severity, found.verdict, place(found)]).toEqual([
      "warning",
      "unchecked",
      "Budget!C2",
    ]);
    expect(words(found.message)).toContain("#DIV/0! visas i 2 celler");
    expect(found.explanations.map(({ key }) => key)).toEqual(["formula-error.division"]);
  });

  test("is silent about words and about cells without an error", () => {
    const plan = budgetOf("Skola;100", "Vård;okänt", "Summa;=SUM(B2:B3)→100");
    expect(findingsOf("formula-error", plan)).toEqual([]);
  });
});
