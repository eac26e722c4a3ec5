import { findMoneyUnit, findUnit, plainSpaces, splitUnit } from "../../src/plan/unit";

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
  ["Personal, åa", "count"],
  ["Mkr.", "millionKronor"],
  ["milj kronor", "millionKronor"],
  ["kronor i tusental", "thousandKronor"],
  ["1 000-tal kronor", "thousandKronor"],
  ["Belopp i tusental", "thousandKronor"],
  ["Tall i 1000 kr", "thousandKronor"],
  ["Tall i hele 1000", "thousandKronor"],
  ["kr 1000", "thousandKronor"],
  ["NOK 1000", "thousandKronor"],
  ["Mill. kroner", "millionKronor"],
  ["MNOK", "millionKronor"],
  ["1.000 kr.", "thousandKronor"],
  ["t.kr.", "thousandKronor"],
  ["mia. kr.", "billionKronor"],
  ["DKK million", "millionKronor"],
  ["SEK in thousands", "thousandKronor"],
  ["SEK '000", "thousandKronor"],
  ["SEK m", "millionKronor"],
  ["SEK bn", "billionKronor"],
  ["Amounts are in thousands", "thousandKronor"],
  ["%-enh.", "percentagePoints"],
  ["procentpoäng", "percentagePoints"],
  ["prosentpoeng", "percentagePoints"],
])("%s is in %s", (text, unit) => {
  expect(findUnit(text)).toBe(unit);
});

test.each([
  ["Amount (EUR)", "other"],
  ["MEUR", "other"],
  ["€ million", "other"],
  ["USD", "other"],
  ["kr/inv", "other"],
  ["Kronor per elev", "other"],
  ["tkr per förskolebarn", "other"],
  ["Kostnad per invånare", "other"],
  ["‰", "other"],
  ["Utdebitering kr/skkr", "other"],
  ["mnkr/år", "millionKronor"],
  ["Belopp i tkr per nämnd", "thousandKronor"],
  ["Tkr per 31 december", "thousandKronor"],
])("%s is never kronor by mistake but %s", (text, unit) => {
  expect(findUnit(text)).toBe(unit);
});

test.each([
  ["Alla belopp i tkr", "thousandKronor"],
  ["Förändring i % och mnkr", "millionKronor"],
  ["Amounts in EUR million", "other"],
  ["Kostnader i kr/inv", undefined],
  ["Soliditet i %", undefined],
])("the title %p says that its table is in %s", (title, unit) => {
  expect(findMoneyUnit(title)).toBe(unit);
});

test.each([
  "Verksamhet",
  "Kretslopp",
  "Krav",
  "Sekretess",
  "Tkrona",
  "St. Eriks gymnasium",
  "Ökning 51 000",
  "Talang i miljoner",
  "",
])("%p names no unit", (text) => {
  expect(findUnit(text)).toBeUndefined();
});

test("a unit is taken off either end of an amount", () => {
  expect(splitUnit("493,4 mnkr")).toEqual({ rest: "493,4", unit: "millionKronor" });
  expect(splitUnit("SEK 12")).toEqual({ rest: "12", unit: "kronor" });
  expect(splitUnit("57%")).toEqual({ rest: "57", unit: "percent" });
  expect(splitUnit("493,4")).toEqual({ rest: "493,4" });
  expect(splitUnit("€5")).toEqual({ rest: "5", unit: "other" });
});

test("the thousands of an amount are not its unit", () => {
  expect(splitUnit("51 000 kr")).toEqual({ rest: "51 000", unit: "kronor" });
  expect(splitUnit("1 000 kr")).toEqual({ rest: "1 000", unit: "kronor" });
  expect(findUnit("Elevpeng 51 000 kr")).toBe("kronor");
});

test("marks that show nothing are taken away, but not a soft hyphen that may be a minus", () => {
  expect(plainSpaces("Verk\u00adsamhet\u200b")).toBe("Verksamhet");
  expect(plainSpaces("\u00ad5,4")).toBe("\u00ad5,4");
});
