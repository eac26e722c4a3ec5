import type { AmountTable, ColumnRelation, Plan, RowRelation } from "../../../src/plan/plan";
import { validatePlan } from "../../../src/validation/validatePlan";
import { faultsOfTexts, place, words } from "../support/findings";
import { amountTable, figure, plan } from "../support/plan";

/** A table with amounts in columns B, E and F, and their sum in G; the last row is the sum of the others. */
function withMargins(rows: readonly (readonly string[])[]): Plan {
  const table = amountTable(
    rows.map(([label = "", amount = "", ...years], place) => ({
      label,
      amount,
      years,
      ...(place === rows.length - 1 ? { kind: "total" as const } : {}),
    }))
  );
  const last = rows.length - 1;
  const because = ["label", "layout", "arithmetic"] as const;
  const rowRelation: RowRelation = {
    total: last,
    parts: rows.slice(0, last).map((_, line) => ({ line, weight: 1 })),
    because,
    holdsIn: [],
    failsIn: [],
  };
  const columnRelation: ColumnRelation = {
    kind: "sum",
    result: 6,
    parts: [1, 4, 5].map((column) => ({ column, weight: 1 })),
    because: ["label", "arithmetic"],
    holdsIn: [],
    failsIn: [],
  };
  const whole: AmountTable = {
    ...table,
    rowRelations: [rowRelation],
    columnRelations: [columnRelation],
  };
  return plan({ budgets: [whole] });
}

const RIGHT = [
  ["Förskola", "125.4", "131.0", "140.2", "396.6"],
  ["Grundskola", "268.9", "271.5", "275.3", "815.7"],
  ["Gymnasium", "102.2", "98.7", "97.1", "298.0"],
  ["Musikskola", "11.6", "12.8", "13.5", "37.9"],
  ["Bibliotek", "14.3", "15.1", "15.9", "45.3"],
  ["Fritid", "6.1", "6.4", "6.8", "19.3"],
  ["Idrott", "20.7", "21.1", "21.8", "63.6"],
  ["Museum", "8.8", "9.2", "9.3", "27.3"],
  ["Bad", "17.5", "18.3", "19.0", "54.8"],
  ["Ungdom", "3.4", "3.5", "3.7", "10.6"],
  ["Summa", "578.9", "587.6", "602.6", "1769.1"],
];

function wrong(changes: Record<string, string>): Plan {
  return withMargins(RIGHT.map((row, r) => row.map((value, c) => changes[`${r},${c}`] ?? value)));
}

function errorsIn(changed: Plan) {
  const { findings } = validatePlan(changed);
  expect(findings.flatMap(faultsOfTexts)).toEqual([]);
  return findings.filter(({ severity }) => severity === "error");
}

describe("one cause", () => {
  test("is nothing where all is right", () => {
    expect(validatePlan(withMargins(RIGHT)).findings).toEqual([]);
  });

  test("is one finding at the cell where two sums that fail meet", () => {
    const [found, ...others] = errorsIn(wrong({ "1,2": "217.5" }));
    expect(others).toEqual([]);
    expect(found && place(found)).toBe("Budget!E6");
    expect(found?.also).toHaveLength(1);
    expect(found?.repairs).toEqual([
      {
        cells: [
          {
            cell: figure("1", "count", "Budget!E6").cell,
            value: "271.5",
            range: expect.any(String) as string,
          },
        ],
        explanation: expect.objectContaining({ key: "repair.swappedDigits" }) as unknown,
      },
    ]);
    expect(found?.explanations.map((text) => words(text))).toContain(
      "Det är den enda cell som ensam kan förklara felet."
    );
  });

  test("of two wrong amounts is one finding each", () => {
    const found = errorsIn(wrong({ "1,2": "471.5", "4,3": "95.9" }));
    expect(found.map(place)).toEqual(["Budget!E6", "Budget!F9"]);
  });

  test("is two amounts in each other's place", () => {
    const [found, ...others] = errorsIn(wrong({ "0,1": "102.2", "2,1": "125.4" }));
    expect(others).toEqual([]);
    expect(found?.repairs[0] && words(found.repairs[0].explanation)).toBe(
      "Förskola och Gymnasium har bytt plats: 102,2 ska vara 125,4 och 125,4 ska vara 102,2."
    );
  });

  test("is a total that was not summed anew", () => {
    const [found] = errorsIn(wrong({ "10,2": "576.1" }));
    expect(found && place(found)).toBe("Budget!E15");
    expect(found?.repairs[0]?.explanation.key).toBe("repair.staleTotal");
  });

  test("is a part that was left out of its total", () => {
    const [found] = errorsIn(wrong({ "10,2": "572.5" }));
    expect(found?.repairs[0] && words(found.repairs[0].explanation)).toBe(
      "Summa: Bibliotek är inte med i summan. Ändra 572,5 till 587,6."
    );
  });

  test("is a subtotal typed as an item", () => {
    const [found] = errorsIn(wrong({ "2,2": "501.2" }));
    expect(found?.repairs[0] && words(found.repairs[0].explanation)).toBe(
      "Gymnasium: raderna före är medräknade, som i en delsumma. Ändra 501,2 till 98,7."
    );
  });
});
