import type { Figure } from "../../../src/plan/figure";
import type { Adjustment, Plan, Transfer } from "../../../src/plan/plan";
import { formatAddress } from "../../../src/plan/address";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";
import { amountTable, figure, plan, planTable, type RowWords, text } from "../support/plan";
import { frame } from "../support/realPlan";

function ofWhich(rows: readonly RowWords[], name = "Varav") {
  return amountTable(rows, { kind: "ofWhich", name, sheet: "Varav" });
}

const rescue = ofWhich([{ label: "Räddningstjänsten", amount: "108.0", total: "284.6" }]);

const change = amountTable(
  [
    { label: "Ökning av budgetramen", amount: "85.4" },
    { label: "varav lokaler", amount: "40.0", kind: "ofWhich" },
    { label: "varav markeringar", amount: "25.7", kind: "ofWhich" },
  ],
  { kind: "change", name: "Förändring", sheet: "Förändring" }
);

function adjustment(percent: string, amount: string, more: Partial<Figure> = {}): Adjustment {
  return {
    label: text("Justering", "Justering!A5"),
    percent: figure(percent, "percent", "Justering!B5"),
    amount: figure(amount, "millionKronor", "Justering!C5", more),
  };
}

function transfer(
  row: number,
  from: string | undefined,
  to: string | undefined,
  amount: string
): Transfer {
  return {
    ...(from === undefined ? {} : { from: text(from, `Omföring!A${row}`) }),
    ...(to === undefined ? {} : { to: text(to, `Omföring!B${row}`) }),
    purpose: text(`Ändamål ${row}`, `Omföring!C${row}`),
    amount: figure(amount, "millionKronor", `Omföring!D${row}`),
  };
}

const transfers = [
  transfer(5, "Samhällsplaneringsnämnden", "Kommunstyrelsen", "2.7"),
  transfer(6, "Kommunstyrelsen", "Samhällsplaneringsnämnden", "8.4"),
  transfer(7, "Kommunstyrelsen", undefined, "7.5"),
];

function explanationsOf(rule: string, of: Plan): string[] {
  const found = onlyFinding(rule, of);
  expect(faultsOfTexts(found)).toEqual([]);
  return found.explanations.map((explanation) => words(explanation));
}

describe("of-which-exceeds", () => {
  const rule = "of-which-exceeds";

  test("finds a part that is larger than what it is part of", () => {
    const found = onlyFinding(
      rule,
      plan({ ofWhich: [ofWhich([{ label: "Del", amount: "108.0", total: "84.6" }])] })
    );
    expect(found).toMatchObject({
      severity: "error",
      verdict: "inconsistent",
      expected: "≤ 84.6",
      actual: "108.0",
    });
    expect(place(found)).toBe("Varav!B5");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test.each([
    ["the line that has the amount", "Varav", "284.6", "Kommunstyrelsen övrigt"],
    [
      "the line that the table's name mentions",
      "Varav (av politisk verksamhet)",
      "9.6",
      "Politisk verksamhet",
    ],
    ["the table where there is none", "Varav", "9.6", "Varav"],
  ])("calls the whole as %s", (_, name, total, label) => {
    const table = ofWhich([{ label: "Del", amount: "300.0", total }], name);
    const found = onlyFinding(rule, plan({ budgets: [frame], ofWhich: [table] }));
    expect(words(found.message)).toContain(`är en del av: ${label}, ${total.replace(".", ",")}.`);
  });

  test("finds it under a budget line too, but only asks where the line is what is left after income", () => {
    const rows: RowWords[] = [
      { label: "Lokaler", amount: "10" },
      { label: "varav hyror", amount: "12", kind: "ofWhich" },
    ];
    const net = rows.map((row, index) => (index === 0 ? { ...row, label: "Nettokostnad" } : row));
    expect(onlyFinding(rule, plan({ budgets: [amountTable(rows)] })).severity).toBe("error");
    expect(onlyFinding(rule, plan({ budgets: [amountTable(net)] })).severity).toBe("warning");
  });

  test("only asks in a table of nets, and about a whole that is zero", () => {
    const rows: RowWords[] = [
      { label: "Renhållning", amount: "10" },
      { label: "varav avgifter", amount: "12", kind: "ofWhich" },
    ];
    const sum: RowWords = { label: "Summa nettokostnad", amount: "10", kind: "total" };
    const zero = rows.map((row, at) => (at === 0 ? { ...row, amount: "0" } : row));
    expect(onlyFinding(rule, plan({ budgets: [amountTable(rows)] })).severity).toBe("error");
    for (const table of [amountTable([...rows, sum]), amountTable(zero)]) {
      expect(onlyFinding(rule, plan({ budgets: [table] })).severity).toBe("warning");
      expect(findingsOf("of-which-remainder", plan({ budgets: [table] }))).toEqual([]);
    }
  });

  test("only asks when parts are too large together, since they may overlap", () => {
    const rows = [
      { label: "Personal", amount: "60", total: "100" },
      { label: "Förskola", amount: "50", total: "100" },
    ];
    const found = onlyFinding(rule, plan({ ofWhich: [ofWhich(rows)] }));
    expect([found.severity, found.verdict]).toEqual(["warning", "inconsistent"]);
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("says tie-only when the two could be equal only on a tie", () => {
    const found = onlyFinding(
      rule,
      plan({ ofWhich: [ofWhich([{ label: "Del", amount: "101", total: "100" }])] })
    );
    expect([found.severity, found.verdict, found.message.key]).toEqual([
      "warning",
      "tie-only",
      "of-which-exceeds.tieOnly",
    ]);
  });

  test.each([
    ["smaller", "108.0", "284.6"],
    ["equal within rounding", "100.4", "100"],
    ["a cost with a minus sign", "-60", "-100"],
    ["of another sign", "-160", "100"],
  ])("is silent about a part that is %s", (_, amount, total) => {
    expect(
      findingsOf(rule, plan({ ofWhich: [ofWhich([{ label: "Del", amount, total }])] }))
    ).toEqual([]);
  });
});

describe("of-which-remainder", () => {
  const rule = "of-which-remainder";

  test("tells what is left and how large the part is", () => {
    const found = onlyFinding(rule, plan({ ofWhich: [rescue] }));
    expect(found).toMatchObject({ severity: "info", verdict: "consistent", difference: "176.6" });
    expect(words(found.message)).toBe(
      "Räddningstjänsten: 108,0 av 284,6 är 37,9 %. Resten, 176,6 (176,50–176,70), är inte specificerad."
    );
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("tells the share of the whole budget and the largest item that is no half", () => {
    expect(explanationsOf(rule, plan({ budgets: [frame], ofWhich: [rescue] }))).toEqual([
      "Av Summa budgetram, 493,4, är det 21,89 %.",
      "Den största angivna posten är Räddningstjänsten, men den är mindre än hälften.",
    ]);
    const rows = ["30", "20"].map((amount) => ({ label: `varav ${amount}`, amount, total: "100" }));
    expect(explanationsOf(rule, plan({ ofWhich: [ofWhich(rows)] }))).toEqual([
      "Den största angivna posten är 30, men den är mindre än hälften.",
    ]);
  });

  test.each([
    ["half of the whole", ["50"]],
    ["one of two alike", ["20", "20"]],
    ["perhaps no larger than the other", ["20", "20.4"]],
  ])("tells no largest item that is %s, and no budget that is not there", (_, amounts) => {
    const rows = amounts.map((amount) => ({ label: amount, amount, total: "100" }));
    expect(explanationsOf(rule, plan({ ofWhich: [ofWhich(rows)] }))).toEqual([]);
  });

  test("tells no share of a budget with several totals or of another unit", () => {
    const totals: RowWords[] = ["493.4", "500"].map((amount) => ({
      label: `Summa ${amount}`,
      amount,
      kind: "total",
    }));
    const own = { label: "Övrigt", amount: "284.6" };
    for (const rows of [
      [own, ...totals],
      [own, { label: "Summa", amount: "493400", kind: "total", unit: "thousandKronor" } as const],
    ]) {
      const found = plan({ budgets: [amountTable(rows)], ofWhich: [rescue] });
      expect(explanationsOf(rule, found).join()).not.toContain("Av ");
    }
  });

  test.each([
    ["nothing is left", "100", "100"],
    ["nothing need be left", "99", "100"],
    ["the part is too large", "120", "100"],
    ["the whole is zero", "-12", "0"],
    ["the part is the income of a net cost", "-6300", "5010"],
  ])("is silent when %s", (_, amount, total) => {
    expect(
      findingsOf(rule, plan({ ofWhich: [ofWhich([{ label: "Del", amount, total }])] }))
    ).toEqual([]);
  });
});

describe("percent-of-amount", () => {
  const rule = "percent-of-amount";
  const adjusted = plan({
    budgets: [frame],
    changes: [change],
    adjustments: [adjustment("-1.35", "5.4")],
  });

  test("gives the implied base, which no frame of the plan fits", () => {
    const found = onlyFinding(rule, adjusted);
    expect(found).toMatchObject({
      severity: "warning",
      verdict: "inconsistent",
      expected: "394.8–405.2",
      actual: "408.0",
      difference: "2.7",
    });
    expect(place(found)).toBe("Justering!C5");
    expect(words(found.message)).toContain("basen är 394,8–405,2, till exempel 400,0");
    expect(explanationsOf(rule, adjusted)).toEqual([
      "Föregående års ram, 493,4 − 85,4 = 408,0, passar inte: −1,35 % av den är 5,5, inte 5,4.",
      "Summa budgetram, 493,4, passar inte: −1,35 % av den är 6,7, inte 5,4.",
      "Procenttalet är negativt men beloppet saknar minustecken: det läses som en minskning med 5,4.",
    ]);
  });

  test("tells which other amounts of the workbook fit", () => {
    expect(explanationsOf(rule, { ...adjusted, body: "Kommunstyrelsen", transfers })).toContain(
      "Föregående års ram 408,0 utan Ändamål 6, 8,4, är 399,6 och passar."
    );
  });

  test.each(["5.5", "-5.5", "6.7"])(
    "is silent when last year's or this year's frame fits (%s)",
    (amount) => {
      const fitting = plan({
        budgets: [frame],
        changes: [change],
        adjustments: [adjustment("-1.35", amount)],
      });
      expect(findingsOf(rule, fitting)).toEqual([]);
    }
  );

  test("is information when the workbook has no frame to compare with", () => {
    const found = onlyFinding(rule, plan({ adjustments: [adjustment("-1.35", "5.4")] }));
    expect([found.severity, found.verdict]).toEqual(["info", "unchecked"]);
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("leaves zero per cent and approximate amounts alone", () => {
    expect(findingsOf(rule, plan({ adjustments: [adjustment("0.0", "5.4")] }))).toEqual([]);
    expect(
      findingsOf(rule, plan({ adjustments: [adjustment("1.0", "5.4", { approximate: true })] }))
    ).toEqual([]);
  });
});

describe("amount-bridge", () => {
  const rule = "amount-bridge";

  test("warns about a rest without explanation and shows what other amounts would make of it", () => {
    const bridged = plan({
      body: "Kommunstyrelsen",
      changes: [change],
      adjustments: [adjustment("-1.35", "5.4")],
      transfers: [...transfers.slice(0, 2), transfer(7, "Kommunstyrelsen", "Bolaget", "7.5")],
    });
    const found = onlyFinding(rule, bridged);
    expect(found).toMatchObject({
      severity: "warning",
      expected: "19.55–19.85",
      actual: "85.4",
      difference: "19.7",
    });
    expect(place(found)).toBe("Förändring!B5");
    expect(explanationsOf(rule, bridged)).toEqual([
      "Räknas justeringen −5,4 med är resten 25,1.",
      "Räknas också omföringarna netto, −13,2, med är resten 38,3.",
    ]);
  });

  test("is silent when the items explain the change, or when there are none", () => {
    const rows: RowWords[] = [
      { label: "Ökning", amount: "65.8" },
      { label: "varav A", amount: "40.0", kind: "ofWhich" },
      { label: "varav B", amount: "25.7", kind: "ofWhich" },
    ];
    expect(findingsOf(rule, plan({ changes: [amountTable(rows, { kind: "change" })] }))).toEqual(
      []
    );
    expect(
      findingsOf(rule, plan({ changes: [amountTable(rows.slice(0, 1), { kind: "change" })] }))
    ).toEqual([]);
  });
});

describe("transfers-balance", () => {
  const rule = "transfers-balance";
  const table = planTable("transfers", "Omföringar", "Omföring", 3, 4);
  const columns = (["from", "to", "purpose", "amount"] as const).map((role, column) => ({
    header: role,
    role,
    column,
  }));

  test("leads to the empty cell of the receiver and gives the net", () => {
    const moved = plan({ body: "Kommunstyrelsen", transfers, tables: [{ ...table, columns }] });
    const found = onlyFinding(rule, moved);
    expect(found).toMatchObject({ severity: "info", verdict: "unchecked" });
    expect(found.cells.map(formatAddress)).toEqual(["Omföring!B7", "Omföring!D7"]);
    expect(explanationsOf(rule, moved)).toEqual([
      "Netto för Kommunstyrelsen: 2,7 − 8,4 − 7,5 = −13,2.",
      "Netto mot Samhällsplaneringsnämnden: 2,7 − 8,4 = −5,7.",
    ]);
  });

  test("gives no net against a body with one transfer only", () => {
    expect(
      explanationsOf(rule, plan({ body: "Kommunstyrelsen", transfers: transfers.slice(1) }))
    ).toEqual(["Netto för Kommunstyrelsen: −8,4 − 7,5 = −15,9."]);
  });

  test("warns about a transfer from a body to itself", () => {
    const found = onlyFinding(
      rule,
      plan({ transfers: [transfer(5, "Kommunstyrelsen", "kommunstyrelsen", "2.7")] })
    );
    expect(found.severity).toBe("warning");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("is silent about complete transfers, and about a table that never names senders", () => {
    expect(findingsOf(rule, plan({ transfers: transfers.slice(0, 2) }))).toEqual([]);
    expect(
      findingsOf(
        rule,
        plan({ transfers: [transfer(5, undefined, "A", "1"), transfer(6, undefined, "B", "2")] })
      )
    ).toEqual([]);
  });
});

describe("same-quantity-twice", () => {
  const rule = "same-quantity-twice";

  function named(total: string, unit: RowWords["unit"] = "millionKronor") {
    const list = ofWhich(
      [{ label: "Räddningstjänsten", amount: "1", total, unit }],
      "Varav (av Kommunstyrelsen övrigt)"
    );
    return plan({ budgets: [frame], ofWhich: [list] });
  }

  test("finds two amounts for one line", () => {
    const found = onlyFinding(rule, named("285.6"));
    expect(found).toMatchObject({
      severity: "warning",
      verdict: "inconsistent",
      expected: "284.6",
      actual: "285.6",
    });
    expect(place(found)).toBe("Varav!D5");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test.each([
    ["the same", named("284.6")],
    ["the same with another precision", named("285")],
    ["the same in another unit", named("284612", "thousandKronor")],
    ["of a list that names no line", plan({ budgets: [frame], ofWhich: [rescue] })],
  ])("is silent about an amount that is %s", (_, silent) => {
    expect(findingsOf(rule, silent)).toEqual([]);
  });
});

describe("number-as-text", () => {
  const asText = (unit: RowWords["unit"] = "millionKronor") =>
    plan({
      budgets: [
        amountTable(
          ["1.5", "2.5"].map((amount) => ({
            label: "A",
            amount,
            unit,
            more: { storedAsText: true },
          }))
        ),
      ],
    });

  test("lists the cells of a sheet once", () => {
    const found = onlyFinding("number-as-text", asText());
    expect(found.cells.map(formatAddress)).toEqual(["Budget!B5", "Budget!B6"]);
    expect(words(found.message)).toContain("Antal celler: 2 (1,5; 2,5)");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("is silent about numbers", () => {
    expect(findingsOf("number-as-text", plan({ budgets: [frame] }))).toEqual([]);
  });
});
