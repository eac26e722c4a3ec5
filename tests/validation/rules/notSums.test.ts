import { budgetOf } from "../support/budgets";
import { findingsOf } from "../support/findings";

const RULES = ["column-relation", "sum-of-parts", "mixed-units", "joint-consistency"];

function found(...rows: string[]) {
  const plan = budgetOf(...rows);
  return RULES.flatMap((rule) => findingsOf(rule, plan)).map(({ rule }) => rule);
}

const YEAR = [
  "Tkr | Kv 1 | Kv 2 | Kv 3 | Kv 4 | Helår",
  "Försäljning | 12340 | 13105 | 9870 | 14220 | 49535",
  "Bidrag | 310 | 295 | 402 | 388 | 1395",
  "Personal | 7120 | 7344 | 6011 | 7560 | 28035",
  "Lokaler | 1050 | 1050 | 1060 | 1060 | 4220",
  "Övrigt | 2310 | 2544 | 1980 | 2871 | 9705",
];

describe("lines that stand under a total and are no sums", () => {
  test.each([
    ["a percentage", "Marginal | 17,2 % | 18,4 % | 11,9 % | 21,3 % | 17,6 %"],
    ["a rate by its name", "Marginal, % | 17,2 | 18,4 | 11,9 | 21,3 | 22,6"],
    ["a mean", "Antal anställda | 141 | 140 | 139 | 143 | 141"],
    ["a level", "Kassa | 412 | 380 | 402 | 455 | 455"],
  ])("are not taken for wrong ones: %s", (_, row) => {
    expect(found(...YEAR, row)).toEqual([]);
  });

  test.each([
    ["one digit", "Material | 1410 | 1400 | 1390 | 1430 | 5730"],
    ["a part like the whole", "Bidrag | 9000 | 10 | 12 | 11 | 8033"],
  ])("do not hide a wrong sum: %s", (_, row) => {
    expect(found(...YEAR, row)).toContain("column-relation");
  });
});

const PROJECTS = [
  "Tkr | 2024 | 2025 | 2026",
  "Förskola | 12000 | 45000 | 18000",
  "Gator | 35000 | 36500 | 36000",
  "Ledningar | 28000 | 30000 | 31000",
  "Inventarier | 6200 | 6300 | 6400",
];

describe("totals that share the lines above them", () => {
  test("are not taken for wrong ones where the two together are their sum", () => {
    const own = ["Summa skattefinansierat | 53200 | 87800 | 60400"];
    const other = ["Summa taxefinansierat | 28000 | 30000 | 31000"];
    expect(found(...PROJECTS, ...own, ...other)).toEqual([]);
    expect(found(...PROJECTS, ...other, ...own)).toEqual([]);
  });

  test("are asked about when they do not add up in some year", () => {
    const totals = [
      "Summa skattefinansierat | 53200 | 87800 | 60400",
      "Summa taxefinansierat | 28000 | 39000 | 31000",
    ];
    expect(found(...PROJECTS, ...totals)).not.toEqual([]);
  });

  test("leave a line out when they say so, and are checked without it", () => {
    expect(found(...PROJECTS, "Summa exkl. ledningar | 53200 | 87800 | 60400")).toEqual([]);
    expect(found(...PROJECTS, "Summa exkl. ledningar | 53200 | 87900 | 60400")).not.toEqual([]);
    expect(found(...PROJECTS, "Summa projekt | 53200 | 87800 | 60400")).not.toEqual([]);
  });
});

test("a line left out of a sum is not said to be in another unit", () => {
  const left = findingsOf(
    "mixed-units",
    budgetOf(...PROJECTS, "Summa projekt | 53200 | 87800 | 60400")
  );
  expect(left).toEqual([]);
});

test("a total among measures in several units is not the sum of them", () => {
  const plan = budgetOf(
    "Verksamhetsmått | Enhet | 2022 | 2023 | 2024",
    "Antal platser | st | 412 | 420 | 431",
    "Beläggning | % | 96 | 97 | 95",
    "Kostnad per plats | kr | 712300 | 735900 | 748000",
    "Total kostnad | mnkr | 293,5 | 309,1 | 322,4"
  );
  expect(findingsOf("sum-of-parts", plan)).toEqual([]);
});

test("a total that may repeat one of its lines is asked about, wherever that line stands", () => {
  const rows = ["Gata | 1 | 0 | 1", "Park | -2 | 0 | 0"];
  const severities = (order: readonly string[]) =>
    findingsOf(
      "sum-of-parts",
      budgetOf("Tkr | 2024 | 2025 | 2026", ...order, "Summa | 1 | 0 | 1")
    ).map(({ severity }) => severity);
  expect(severities(rows)).toEqual(["warning"]);
  expect(severities(rows.toReversed())).toEqual(["warning"]);
});

test("lines that are nothing in most years do not hide a wrong sum of them", () => {
  const wrong = ["Bad | 2 | 0 | 0", "Hamn | 0 | 0 | 0", "Summa fritid | 0 | 0 | 0"];
  const right = ["Gata | 0 | 0 | 0", "Park | 1 | 0 | 0", "Summa teknik | 1 | 0 | 0"];
  const whole = "Summa totalt | 1 | 0 | 0";
  const header = "Tkr | 2024 | 2025 | 2026";
  expect(found(header, ...wrong, ...right, whole)).toEqual(["sum-of-parts"]);
  expect(found(header, ...right, ...wrong, whole)).toEqual(["sum-of-parts"]);
});
