import { marksOf, sheetOfFormula } from "../../src/workbook/marks";

describe("marks of generated sheets", () => {
  it.each([
    ["='Mål 1 Näringsliv – delår'!$A$2", "Mål 1 Näringsliv – delår"],
    ["='Kalle''s blad'!$A$1", "Kalle's blad"],
    ["=Listor!$A$1", "Listor"],
  ])("reads the sheet of %s", (formula, sheet) => {
    expect(sheetOfFormula(formula)).toBe(sheet);
  });

  it("finds no sheet where there is none", () => {
    expect([sheetOfFormula("=12"), sheetOfFormula("")]).toEqual([undefined, undefined]);
  });

  it("reads marks whatever their case, and none from others", () => {
    expect(marksOf([{ key: "PLANKOLL.KEY", value: "lists" }])).toEqual({ key: "lists" });
    expect(marksOf([{ key: "other", value: "x" }])).toEqual({});
  });
});
