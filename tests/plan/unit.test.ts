import { findUnit, splitUnit } from "../../src/plan/unit";

test.each([
  ["Belopp (mnkr)", "millionKronor"],
  ["mkr", "millionKronor"],
  ["Mkr", "millionKronor"],
  ["MSEK", "millionKronor"],
  ["Belopp i milj. kr", "millionKronor"],
  ["Miljoner kronor", "millionKronor"],
  ["SEK million", "millionKronor"],
  ["mill. kr", "millionKronor"],
  ["mio. kr.", "millionKronor"],
  ["tkr", "thousandKronor"],
  ["kkr", "thousandKronor"],
  ["Tusental kronor", "thousandKronor"],
  ["tusen kronor", "thousandKronor"],
  ["1 000 kr", "thousandKronor"],
  ["mdkr", "billionKronor"],
  ["miljarder kronor", "billionKronor"],
  ["Belopp, kr", "kronor"],
  ["kronor", "kronor"],
  ["Andel (%)", "percent"],
  ["procent", "percent"],
  ["procentenheter", "percentagePoints"],
  ["%-enheter", "percentagePoints"],
  ["Antal årsarbetare", "count"],
])("%s is in %s", (text, unit) => {
  expect(findUnit(text)).toBe(unit);
});

test.each(["Verksamhet", "Kretslopp", "Krav", "Sekretess", "Tkrona", ""])(
  "%p names no unit",
  (text) => {
    expect(findUnit(text)).toBeUndefined();
  }
);

test("a unit is taken off either end of an amount", () => {
  expect(splitUnit("493,4 mnkr")).toEqual({ rest: "493,4", unit: "millionKronor" });
  expect(splitUnit("SEK 12")).toEqual({ rest: "12", unit: "kronor" });
  expect(splitUnit("57%")).toEqual({ rest: "57", unit: "percent" });
  expect(splitUnit("493,4")).toEqual({ rest: "493,4" });
});
