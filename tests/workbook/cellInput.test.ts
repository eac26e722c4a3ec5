import fc from "fast-check";
import { cellInput } from "../../src/workbook/cellInput";

describe("cellInput", () => {
  it.each([
    "=1+1",
    "+46 11",
    "-5",
    "@namn",
    "'citat",
    "\t=1",
    "2023/1297",
    "maj 2024",
    "30 %",
    "1-2",
    "TRUE",
    "Falskt",
    "– 3",
    "#N/A",
    "Mål\n2",
  ])("keeps %j as text", (words) => {
    expect(cellInput({ text: words })).toBe(`'${words}`);
  });

  it.each(["Näringsliv", "Fler företag\nväxer = bra", "Åtgärd & effekt"])(
    "leaves %j plain",
    (words) => {
      expect(cellInput({ text: words })).toBe(words);
    }
  );

  it("writes numbers and formulas as they are, and leaves cells without a value", () => {
    expect([
      cellInput({ number: 3 }),
      cellInput({ formula: "=SUM(D1:D2)" }),
      cellInput(undefined),
    ]).toEqual([3, "=SUM(D1:D2)", null]);
  });

  it("never lets text begin as a formula", () => {
    fc.assert(
      fc.property(fc.string(), (words) =>
        expect(String(cellInput({ text: words }))).not.toMatch(/^[=+\-@\t\r]/)
      )
    );
  });
});
