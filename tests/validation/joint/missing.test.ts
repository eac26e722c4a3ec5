import fc from "fast-check";
import { decide } from "../../../src/validation/joint/decide";
import { withoutIdle } from "../../../src/validation/joint/system";
import { StepLimit } from "../../../src/validation/joint/tableau";
import { validatePlan } from "../../../src/validation/validatePlan";
import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, place, words } from "../support/findings";
import { rounded, sumsToZero } from "./tables";

const HEADER = "Verksamhet (mnkr) | Budget 2024 | Plan 2025 | Plan 2026 | Totalt 2024–2026";

const RIGHT: readonly (readonly string[])[] = [
  ["Politik", "40,0", "41,0", "42,0", "123,0"],
  ["Skola", "25,7", "26,5", "27,3", "79,5"],
  ["Vård", "31,2", "32,4", "33,1", "96,7"],
  ["Kultur", "12,4", "12,8", "13,1", "38,3"],
  ["Teknik", "18,1", "18,9", "19,6", "56,6"],
  ["Summa", "127,4", "131,6", "135,1", "394,1"],
];

/** The table with other contents in some cells, by row and column. */
function changed(changes: Readonly<Record<string, string>>) {
  const rows = RIGHT.map((row, r) => row.map((text, c) => changes[`${r},${c}`] ?? text));
  return budgetOf(HEADER, ...rows.map((row) => row.join(" | ")));
}

function foundIn(changes: Readonly<Record<string, string>>) {
  const { findings } = validatePlan(changed(changes));
  expect(findings.flatMap(faultsOfTexts)).toEqual([]);
  return findings;
}

describe("empty cells together with the sums down and across", () => {
  test("are told once, though two sums need them", () => {
    const [found, ...others] = foundIn({ "1,2": "" });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: "missing-figure", expected: "26.350–26.650" });
    expect(found?.also?.map(({ rule }) => rule)).toEqual(["missing-figure"]);
  });

  test("are each given what the other sums leave them", () => {
    const [found, ...others] = foundIn({ "1,2": "", "2,2": "" });
    expect(others).toEqual([]);
    expect(found?.explanations.map((text) => words(text))).toEqual([
      "Skola måste vara 26,5 (26,350–26,650) för att alla summor ska stämma.",
      "Vård måste vara 32,4 (32,250–32,550) för att alla summor ska stämma.",
    ]);
  });

  // Across, the cell has to be 32,5; down it has to be 26,5.
  const contradicted = { "1,2": "", "1,4": "85,5", "5,4": "" };

  test("that no amount could fill are one warning", () => {
    const [found, ...others] = foundIn(contradicted).filter(
      ({ verdict }) => verdict === "inconsistent"
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: "joint-consistency", severity: "warning" });
    expect(found?.explanations.map((text) => words(text))).toContain(
      "Skola saknar belopp, och inget belopp där får alla summor att stämma."
    );
    expect(found?.also?.map(({ rule }) => rule)).toEqual(["missing-figure", "missing-figure"]);
    const cells = found?.repairs.flatMap((repair) => repair.cells.map(({ cell }) => cell));
    expect(cells).toContainEqual(expect.objectContaining({ row: 2, column: 4 }));
  });

  test("may be zero, or not meant to be counted, in a sum that holds so", () => {
    const zero = { "1,2": "", "1,4": "53,0", "5,2": "105,1", "5,4": "367,6" };
    expect(foundIn(zero)).toEqual([]);
    expect(findingsOf("joint-consistency", changed({ ...zero, "5,2": "131,6" }))).toEqual([]);
  });

  test("say nothing where another figure is wrong: then that is what is told", () => {
    const [found, ...others] = foundIn({ "1,2": "", "3,4": "83,3" }).filter(
      ({ severity }) => severity === "error"
    );
    expect(others).toEqual([]);
    expect(found && place(found)).toBe("Budget!E5");
  });

  test("of a subtotal are what its parts are, which the total must agree with", () => {
    const table = (subtotal: string, total: string) =>
      budgetOf(
        "Verksamhet (tkr) | Budget 2024 | Plan 2025 | Plan 2026",
        "Förskola | 40 | 41 | 42",
        "Grundskola | 25 | 26 | 27",
        "Summa skola | 65 | 67 | 69",
        "Hemtjänst | 31 | 32 | 33",
        "Boende | 12 | 18 | 19",
        `Summa vård | 43 | ${subtotal} | 52`,
        `Summa totalt | 108 | ${total} | 121`
      );
    const told = (total: string) => findingsOf("joint-consistency", table("", total));
    expect(findingsOf("joint-consistency", table("50", "117"))).toEqual([]);
    expect(told("117")).toEqual([]);
    expect(told("137")).toMatchObject([{ severity: "warning", verdict: "inconsistent" }]);
  });
});

describe("free cells", () => {
  const relations = [sumsToZero({ t: -1, a: 1, x: 1 }), sumsToZero({ u: -1, b: 1, x: 1 })];
  const system = (values: Readonly<Record<string, number>>) => {
    const { cells } = rounded(values, []);
    return { cells: new Map([...cells, ["x", undefined] as const]), relations };
  };

  test("may be anything, but the same everywhere", () => {
    const verdict = (u: number) => decide(system({ t: 9, a: 4, u, b: 4 }), new StepLimit(10_000));
    expect(verdict(10)).toBe("consistent");
    expect(verdict(11)).toBe("tie-only");
    expect(verdict(12)).toBe("inconsistent");
    expect(verdict(-90)).toBe("inconsistent");
  });

  test("in one relation only make it say nothing, and so on to those that it frees", () => {
    const chain = [sumsToZero({ x: 1, y: -1 }), sumsToZero({ y: 1, a: -1 }), sumsToZero({ a: 1 })];
    const cells = new Map([...rounded({ a: 0 }, []).cells, ["x", undefined], ["y", undefined]]);
    expect(withoutIdle({ cells, relations: chain }).relations).toEqual(chain.slice(2));
  });
});

test("empty cells never make an error of a true table that was rounded", () => {
  const amount = fc.integer({ min: 1_000_000, max: 90_000_000 });
  const rows = fc.array(fc.tuple(amount, amount, amount), { minLength: 4, maxLength: 6 });
  const holes = fc.uniqueArray(fc.nat(30), { maxLength: 5 });
  fc.assert(
    fc.property(rows, holes, (exact, empty) => {
      const totals = [0, 1, 2].map((year) => exact.reduce((sum, own) => sum + (own[year] ?? 0), 0));
      const lines = [...exact, totals].map((own, place) => {
        const all = [...own, own.reduce((sum, value) => sum + value, 0)];
        const shown = all.map((value, year) =>
          empty.includes(place * 4 + year) ? "" : String(Math.round(value / 1000))
        );
        return [place === exact.length ? "Summa" : `Enhet ${place}`, ...shown].join(" | ");
      });
      const { findings } = validatePlan(budgetOf(HEADER.replace("mnkr", "tkr"), ...lines));
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(findings.filter(({ rule }) => rule === "joint-consistency")).toEqual([]);
    }),
    { numRuns: 60 }
  );
});
