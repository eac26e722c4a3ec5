import fc from "fast-check";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";
import { amountTable, plan, type RowWords } from "../support/plan";
import { ROUND } from "../support/rounding";

const RULE = "sum-of-parts";

function budget(rows: readonly RowWords[]) {
  return plan({ budgets: [amountTable(rows)] });
}

/** Rows from "Skola 12.5"; a label with a star is a total, one with a dash a detail; "?" has no amount. */
function rows(...lines: string[]): RowWords[] {
  return lines.map((line) => {
    const [, mark = "", label = "", amount = ""] = /^([*-]?)(.+) (\S+)$/.exec(line) ?? [];
    return {
      label,
      ...(amount === "?" ? {} : { amount }),
      ...(mark === "*" ? { kind: "total" as const } : {}),
      ...(mark === "-" ? { kind: "ofWhich" as const } : {}),
    };
  });
}

describe(RULE, () => {
  test("finds a total that no rounding explains and writes the calculation out", () => {
    const found = onlyFinding(RULE, budget(rows("Skola 40.0", "Vård 35.5", "*Summa 75.8")));
    expect(found).toMatchObject({
      severity: "error",
      verdict: "inconsistent",
      expected: "75.400–75.600",
      actual: "75.8",
      difference: "0.3",
    });
    expect(place(found)).toBe("Budget!B7");
    expect(found.calculation.map(({ label, weight }) => [label, weight])).toEqual([
      ["Skola", 1],
      ["Vård", 1],
      ["Summa", -1],
    ]);
    expect(words(found.message)).toContain("75,8 står, men delarna ger 75,5");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test.each([
    ["within rounding", rows("A 1", "B 1", "C 1", "*Summa 4")],
    ["with a total before its parts", rows("*Totalt 10", "A 4", "B 6")],
    ["with details of a line", rows("A 4", "-varav B 3", "C 6", "*Summa 10")],
    [
      "with unmarked details right after their line",
      rows("A 40", "B 25", "C 15", "D 30", "*Summa 70"),
    ],
    ["with negative amounts", rows("Intäkter -40", "Kostnader 100", "*Netto 60")],
    ["of unsigned income less cost", rows("Intäkter 40", "Kostnader 100", "*Nettokostnad 60")],
    ["with a heading among its rows", rows("Kommunstyrelsen ?", "A 4", "B 6", "*Summa 10")],
    ["beside a row of last year", rows("A 4", "B 6", "*Summa 10", "Föregående år 9")],
    [
      "of sections and of their sums",
      rows("A 4", "B 6", "*Summa 10", "C 1", "D 2", "*Summa 3", "*Totalt 13"),
    ],
    ["running", rows("A 4", "B 6", "*Summa 10", "C 1", "*Summa 11")],
    ["of zeros", rows("A 0", "B 0", "*Summa 0")],
    ["alone", rows("*Summa 10")],
  ])("is silent about a total %s", (_, lines) => {
    expect(findingsOf(RULE, budget(lines))).toEqual([]);
  });

  test("leaves a total unchecked when an amount is missing, and says what the missing ones are together", () => {
    const found = onlyFinding(RULE, budget(rows("A ?", "B ?", "C 284.6", "*Summa 493.4")));
    expect(found).toMatchObject({ severity: "info", verdict: "unchecked" });
    expect(words(found.message)).toBe(
      "Summa: summan 493,4 kan inte prövas, eftersom belopp saknas för A, B."
    );
    expect(found.explanations.map((text) => words(text))).toEqual([
      "Det som saknas är tillsammans 208,8 (208,70–208,90), 42,32 % av summan.",
    ]);
  });

  test("leaves approximate figures and different units unchecked", () => {
    const approximate = rows("A 4", "B 7", "*Summa 10").map((row) => ({
      ...row,
      more: { approximate: true },
    }));
    const units = rows("A 4", "B 7", "*Summa 10").map((row, index) =>
      index === 0 ? { ...row, unit: "count" as const } : row
    );
    expect(onlyFinding(RULE, budget(approximate)).verdict).toBe("unchecked");
    expect(onlyFinding(RULE, budget(units)).verdict).toBe("unchecked");
  });

  test.each([
    ["swappedDigits", rows("A 4812", "B 1000", "*Summa 5182"), "Budget!B5", "4182"],
    ["factor", rows("A 48.0", "B 1.0", "*Summa 481.0"), "Budget!B5", "480.0"],
    ["sign", rows("A 48", "B 11", "*Summa 37"), "Budget!B6", "-11"],
    ["oneDigit", rows("A 4812", "B 1000", "*Summa 5842"), "Budget!B5", "4842"],
  ])("explains a slip of kind %s", (slip, lines, address, value) => {
    const repairs = onlyFinding(RULE, budget(lines)).repairs;
    const told = repairs.filter(({ explanation }) => explanation.key === `repair.${slip}`);
    expect(
      told.map(({ cells: [change] }) => [
        change && place({ cells: [change.cell] } as never),
        change?.value,
      ])
    ).toContainEqual([address, value]);
  });

  test("sees that a row is left out or counted twice", () => {
    const leftOut = onlyFinding(RULE, budget(rows("A 40", "B 13", "C 70", "*Summa 110")));
    const twice = onlyFinding(RULE, budget(rows("A 40", "B 13", "C 70", "*Summa 136")));
    expect(leftOut.explanations.map(({ key }) => key)).toEqual(["sum-of-parts.leftOut"]);
    expect(twice.explanations.map(({ key }) => key)).toEqual(["sum-of-parts.countedTwice"]);
  });

  test("never offers to overwrite a formula", () => {
    const lines = rows("A 40", "B 13", "*Summa 60").map((row, index) =>
      index === 2 ? { ...row, more: { exact: true } } : row
    );
    const cells = onlyFinding(RULE, budget(lines)).repairs.map((repair) =>
      place({ cells: [repair.cells[0]?.cell] } as never)
    );
    expect(cells).toEqual(["Budget!B5", "Budget!B6"]);
  });

  test("finds the wrong sum among sections, and only asks when no section can be told", () => {
    const sections = rows("A 4", "B 6", "*Summa 10", "C 1", "D 2", "*Summa 6");
    const found = onlyFinding(RULE, budget(sections));
    expect([found.severity, place(found)]).toEqual(["error", "Budget!B10"]);
    const net = onlyFinding(RULE, budget(rows("A 40", "B 13", "*Resultat 90")));
    expect(net.severity).toBe("warning");
  });

  test("says tie-only when every amount must lie on a tie, and decides it under a known rule", () => {
    const lines = rows("A 1", "B 1", "C 1", "*Summa 5");
    expect(onlyFinding(RULE, budget(lines))).toMatchObject({
      verdict: "tie-only",
      severity: "warning",
    });
    expect(onlyFinding(RULE, budget(lines), { rounding: "halfAwayFromZero" })).toMatchObject({
      verdict: "inconsistent",
    });
    expect(onlyFinding(RULE, budget(lines), { rounding: "halfEven" })).toMatchObject({
      verdict: "inconsistent",
    });
  });

  describe("with a formula", () => {
    const area = (row: number, rowCount: number) => ({
      sheet: "Budget",
      row,
      column: 1,
      rowCount,
      columnCount: 1,
    });

    function summed(amount: string, ...rows: (readonly [number, number])[]) {
      const table = amountTable([
        { label: "A", amount: "40" },
        { label: "B", amount: "13" },
        { label: "C", amount: "20", more: { storedAsText: true } },
        { label: "Summa", amount, kind: "total", more: { exact: true } },
      ]);
      const terms = rows.map(([row, count]) => ({ area: area(row, count), weight: 1 as const }));
      return plan({
        budgets: [{ ...table, sums: [{ cell: { sheet: "Budget", row: 7, column: 1 }, terms }] }],
      });
    }

    test("believes the formula about what the parts are", () => {
      expect(findingsOf(RULE, summed("60", [4, 1], [6, 1]))).toEqual([]);
    });

    test("leaves a formula alone that adds cells outside the table", () => {
      expect(findingsOf(RULE, summed("900", [4, 3], [90, 2]))).toEqual([]);
    });

    test("finds that a number stored as text was passed over", () => {
      expect(onlyFinding(RULE, summed("53", [4, 3]))).toMatchObject({
        severity: "error",
        verdict: "inconsistent",
      });
    });
  });

  const years = (last: string): RowWords[] => [
    { label: "A", amount: "4.0", years: ["5.0", "6.0"] },
    { label: "B", amount: "6.0", years: ["6.0", "7.0"] },
    { label: "Summa", amount: "10.0", years: ["11.0", last], kind: "total" },
  ];

  test("finds the year in which a total fails while it holds in the others", () => {
    const found = onlyFinding(RULE, budget(years("13.9")));
    expect([found.severity, place(found)]).toEqual(["error", "Budget!F7"]);
    expect(findingsOf(RULE, budget(years("13.0")))).toEqual([]);
  });

  test("only asks, and once, about a total that holds in no year", () => {
    const rows = years("99.0").map((row) =>
      row.kind === "total" ? { ...row, amount: "15.0", years: ["25.0", "99.0"] } : row
    );
    expect(onlyFinding(RULE, budget(rows)).severity).toBe("warning");
  });

  test("takes no total outside its parts for a mean", () => {
    for (const total of ["4", "-168"]) {
      const lines = rows("A 90", "B 78", `*Totalt ${total}`);
      expect(onlyFinding(RULE, budget(lines)).severity).toBe("error");
    }
    const costs = rows("A -90", "B -78", "*Totalt -84");
    expect(onlyFinding(RULE, budget(costs)).severity).toBe("warning");
  });

  test("only asks about a total that looks like a mean", () => {
    expect(onlyFinding(RULE, budget(rows("A 6.9", "B 7.8", "C 7.1", "*Totalt 7.3"))).severity).toBe(
      "warning"
    );
  });

  const tenths = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
    minLength: 1,
    maxLength: 30,
  });

  function published(amounts: readonly number[], mode: keyof typeof ROUND): RowWords[] {
    const show = (amount: number) => String(ROUND[mode](amount / 10) || 0);
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    return [
      ...amounts.map((amount, index) => ({ label: `Rad ${index}`, amount: show(amount) })),
      { label: "Summa", amount: show(total), kind: "total" },
    ];
  }

  test.each(["nearest", "halfAwayFromZero", "halfEven", "truncation"] as const)(
    "never finds a true table rounded by %s inconsistent in that mode",
    (mode) => {
      fc.assert(
        fc.property(tenths, (amounts) => {
          const found = findingsOf(RULE, budget(published(amounts, mode)), { rounding: mode });
          return found.every(({ verdict }) => verdict === "tie-only");
        })
      );
    }
  );

  test("never calls a true table rounded to nearest by any rule an error", () => {
    fc.assert(
      fc.property(
        tenths,
        fc.constantFrom("nearest", "halfAwayFromZero", "halfEven"),
        (amounts, mode) => {
          const found = findingsOf(RULE, budget(published(amounts, mode)));
          return found.every(({ severity }) => severity !== "error");
        }
      )
    );
  });

  test("always finds a part with one digit changed beyond rounding, and offers to change that cell", () => {
    const damaged = fc.record({
      amounts: fc.array(fc.integer({ min: 1000, max: 999_999 }), { minLength: 2, maxLength: 8 }),
      place: fc.nat(7),
      digit: fc.nat(3),
      change: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(damaged, ({ amounts, place: at, digit, change }) => {
        const lines = published(amounts, "nearest");
        const index = at % amounts.length;
        const amount = lines[index]?.amount ?? "";
        const changed = digit % amount.length;
        const wrong = [...amount.split("")];
        wrong[changed] = String((Number(wrong[changed]) + change) % 10);
        const difference = Math.abs(Number(wrong.join("")) - Number(amount));
        fc.pre(wrong[0] !== "0" && difference > amounts.length + 1);
        lines[index] = { label: `Rad ${index}`, amount: wrong.join("") };
        const [found] = findingsOf(RULE, budget(lines));
        const cells =
          found?.repairs.flatMap((repair) => repair.cells.map(({ cell }) => cell.row)) ?? [];
        return found?.verdict === "inconsistent" && cells.includes(4 + index);
      })
    );
  });

  test("gives the same verdict whatever the order of the parts", () => {
    const tables = tenths.chain((amounts) =>
      fc.record({
        amounts: fc.constant(amounts),
        order: fc.shuffledSubarray(
          amounts.map((_, index) => index),
          { minLength: amounts.length }
        ),
        error: fc.integer({ min: -50, max: 50 }),
      })
    );
    fc.assert(
      fc.property(tables, ({ amounts, order, error }) => {
        const lines = published(amounts, "nearest");
        const total = lines.pop();
        if (total?.amount === undefined) return false;
        const wrong = { ...total, amount: String(Number(total.amount) + error) };
        const verdict = (parts: RowWords[]) =>
          findingsOf(RULE, budget([...parts, wrong]))[0]?.verdict;
        return verdict(lines) === verdict(order.flatMap((index) => lines[index] ?? []));
      }),
      // Amounts near zero equal the sum of what happens to follow them.
      {
        examples: [
          [
            {
              amounts: [-590537, -9, 159287, 19, -604944, -5, -378691, 15, -2],
              order: [7, 3, 8, 6, 1, 0, 4, 2, 5],
              error: -3,
            },
          ],
        ],
      }
    );
  });
});
