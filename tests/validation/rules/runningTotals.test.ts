import { validatePlan } from "../../../src/validation/validatePlan";
import { budgetOf } from "../support/budgets";
import { faultsOfTexts, onlyFinding, place, words } from "../support/findings";

const RULE = "column-relation";

/** What is told of a sheet as a warning or worse: rule, severity and where. */
function told(...rows: readonly string[]) {
  const { findings } = validatePlan(budgetOf(...rows));
  expect(findings.flatMap(faultsOfTexts)).toEqual([]);
  return findings
    .filter(({ severity }) => severity !== "info")
    .map((found) => [found.rule, found.severity, place(found)]);
}

describe("running totals in columns of their own", () => {
  const months = (vård: string, more: readonly string[] = []) => [
    "Verksamhet (tkr) | Jan | Feb | Mar | Ack jan–mar | Apr | Maj | Ack jan–maj",
    "Skola | 410 | 422 | 418 | 1250 | 431 | 440 | 2121",
    vård,
    "Miljö | 95 | 88 | 91 | 274 | 90 | 97 | 461",
    "Bad | 512 | 488 | 509 | 1509 | 499 | 507 | 2515",
    "Kultur | 45 | 48 | 51 | 144 | 50 | 49 | 243",
    ...more,
  ];

  test("are the sums of the months, also across those between", () => {
    expect(told(...months("Vård | 611 | 598 | 640 | 1849 | 622 | 605 | 3076"))).toEqual([]);
    const found = onlyFinding(
      RULE,
      budgetOf(...months("Vård | 611 | 598 | 640 | 1849 | 622 | 605 | 3067"))
    );
    expect(found.severity).toBe("error");
    expect(place(found)).toBe("Budget!H3");
    expect(words(found.message)).toContain("Jan + Feb + Mar + Apr + Maj ger 3 076");
    expect(found.repairs[0]?.cells[0]?.value).toBe("3076");
  });

  test("lead to the month that is wrong, where several of them hold it", () => {
    const sum = "Summa | 1673 | 1644 | 1709 | 5026 | 1692 | 1698 | 8416";
    const wrong = "Vård | 611 | 598 | 460 | 1849 | 622 | 605 | 3076";
    expect(told(...months(wrong, [sum]))).toEqual([["sum-of-parts", "error", "Budget!D3"]]);
  });

  test("may begin before the first month that is told", () => {
    const rows = (last: string) => [
      "Verksamhet (tkr) | Ack utfall feb | Utfall mar | Ack utfall mar",
      "Skola | 832 | 418 | 1250",
      "Vård | 1209 | 640 | 1849",
      "Miljö | 183 | 91 | 274",
      `Bad | 1000 | 509 | ${last}`,
    ];
    expect(told(...rows("1509"))).toEqual([]);
    expect(told(...rows("1905"))).toEqual([[RULE, "warning", "Budget!D5"]]);
  });

  test("are of the columns that are about the same", () => {
    const rows = [
      "Verksamhet (tkr) | Utfall jan | Budget jan | Utfall feb | Budget feb | Ack utfall | Ack budget",
      "Skola | 410 | 400 | 422 | 420 | 832 | 820",
      "Vård | 611 | 600 | 598 | 610 | 1209 | 1210",
      "Miljö | 95 | 90 | 88 | 90 | 183 | 180",
      "Bad | 512 | 500 | 488 | 510 | 1000 | 1010",
    ];
    expect(told(...rows)).toEqual([]);
    expect(told(...rows.with(4, "Bad | 512 | 500 | 488 | 510 | 1010 | 1000"))).toHaveLength(2);
  });

  test("are not asked about where their months are not told", () => {
    const header = "Verksamhet (tkr) | Utfall mars | Ack utfall mars | Budget mars | Ack budget";
    const rows = ["Skola | 410 | 1222 | 418 | 1250", "Vård | 611 | 1798 | 640 | 1849"];
    expect(told(header, ...rows, "Miljö | 95 | 288 | 91 | 274")).toEqual([]);
  });
});

describe("a running total in a row of its own", () => {
  const HEADER = "Tkr | Jan | Feb | Mar | Apr | Maj | Jun | Totalt";
  const MONTHS = "Utfall | 410 | 422 | 418 | 431 | 440 | 390 | 2511";

  test.each([
    ["Ackumulerat | 410 | 832 | 1250 | 1681 | 2121 | 2511 | 2511", []],
    ["Ackumulerat utfall | 410 | 832 | 1250 | 1681 | 2121 | 2511 |", []],
    ["Ackumulerat | 510 | 932 | 1350 | 1781 | 2221 | 2611 |", []],
    ["Ackumulerat | 410 | 832 | 1250 | 1681 | 2121 | 2611 |", [[RULE, "error", "Budget!G3"]]],
  ])("is what it was and the month: %s", (row, expected) => {
    expect(told(HEADER, MONTHS, row)).toEqual(expected);
  });

  test("is not asked about where it is something else", () => {
    const accumulated = "Ackumulerade avskrivningar | 210 | 190 | 440 | 431 | 470 | 502 |";
    expect(told(HEADER, MONTHS, accumulated)).toEqual([]);
  });
});

describe("a running total beside its months", () => {
  const rows = (march: string, end: string) => [
    "Månad | Utfall (tkr) | Ackumulerat (tkr)",
    "Januari | 410 | 410",
    "Februari | 422 | 832",
    `Mars | 418 | ${march}`,
    ...["April | 431 | 1681", "Maj | 440 | 2121", "Juni | 390 | 2511", "Juli | 112 | 2623"],
    ...["Augusti | 190 | 2813", "September | 420 | 3233", "Oktober | 433 | 3666"],
    ...["November | 441 | 4107", `December | 430 | ${end}`, `Summa | 4537 | ${end}`],
  ];

  test("is what it was and the month, each a row", () => {
    expect(told(...rows("1250", "4537"))).toEqual([]);
    const found = onlyFinding(RULE, budgetOf(...rows("1350", "4537")));
    expect([found.severity, place(found), found.also?.length]).toEqual(["error", "Budget!C4", 1]);
    expect(found.repairs[0]?.cells[0]?.value).toBe("1250");
    expect(told(...rows("1250", "4573"))).toContainEqual([RULE, "error", "Budget!C13"]);
  });
});
