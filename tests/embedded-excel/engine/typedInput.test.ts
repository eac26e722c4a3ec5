import fc from "fast-check";
import { formatValue } from "../../../src/embedded-excel/engine/numberFormat";
import { parseTyped } from "../../../src/embedded-excel/engine/typedInput";

const us = (text: string, numberFormat = "General"): unknown =>
  parseTyped(text, { locale: "en-US", numberFormat, currentYear: 2024 });
const swedish = (text: string): unknown => parseTyped(text, { locale: "sv-SE", currentYear: 2024 });

describe("parseTyped in US English", () => {
  it.each([
    ["12", { value: 12 }],
    [" 12 ", { value: 12 }],
    ["+5", { value: 5 }],
    ["-1.5", { value: -1.5 }],
    [".5", { value: 0.5 }],
    ["0012", { value: 12 }],
    ["12345678901234567890", { value: 12345678901234500000 }],
    ["0.1234567890123456789", { value: 0.123456789012345 }],
    ["1,234", { value: 1234, numberFormat: "#,##0" }],
    ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
    ["5%", { value: 0.05, numberFormat: "0%" }],
    ["57.3 %", { value: 0.573, numberFormat: "0.00%" }],
    ["1e5", { value: 100000, numberFormat: "0.00E+00" }],
    ["(5)", { value: -5 }],
    ["$1,234", { value: 1234, numberFormat: "$#,##0_);[Red]($#,##0)" }],
    ["-$5.50", { value: -5.5, numberFormat: "$#,##0.00_);[Red]($#,##0.00)" }],
    ["1 1/2", { value: 1.5, numberFormat: "# ?/?" }],
    ["TRUE", { value: true }],
    ["false", { value: false }],
    ["#n/a", { value: { error: "#N/A" } }],
    ["", { value: null }],
  ])("%p is %j", (text, typed) => expect(us(text)).toEqual(typed));

  it.each([
    ["2024-05-01", 45413, "m/d/yyyy"],
    ["5/1/2024", 45413, "m/d/yyyy"],
    ["5/1/24", 45413, "m/d/yyyy"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["3/1/1900", 61, "m/d/yyyy"],
    ["1-2", 45293, "d-mmm"],
    ["5/1", 45413, "d-mmm"],
    ["1 May 2024", 45413, "d-mmm-yy"],
    ["May 1, 2024", 45413, "d-mmm-yy"],
    ["1-May", 45413, "d-mmm"],
    ["May 2024", 45413, "mmm-yy"],
    ["12:00", 0.5, "h:mm"],
    ["6:00:00 PM", 0.75, "h:mm:ss AM/PM"],
    ["36:00", 1.5, "[h]:mm:ss"],
    ["2024-05-01 12:00", 45413.5, "m/d/yyyy h:mm"],
  ])("%p is the serial %d as %s", (text, value, numberFormat) =>
    expect(us(text)).toEqual({ value, numberFormat })
  );

  it.each([
    "12,5",
    "1,23",
    "1 234,5",
    "1,2,3",
    "2024-13-01",
    "2/30/2024",
    "31/12/2024",
    "12:60",
    "5 kr",
    "SANT",
    "1899-01-01",
    "-",
    "12-",
    "2024-05-01T12:30",
    "KS 2023/1297",
    "abc",
    "(",
  ])("%p stays text", (text) => expect(us(text)).toEqual({ value: text }));

  it("leaves a date without year as text when the year is unknown", () => {
    expect(parseTyped("1-2", { locale: "en-US" })).toEqual({ value: "1-2" });
  });

  it.each([
    ["=A1+1", "=A1+1"],
    ["+A1", "=+A1"],
    ["-A1", "=-A1"],
  ])("%p is a formula", (text, formula) => expect(us(text)).toEqual({ formula }));

  it("takes an apostrophe as the prefix of text", () => {
    expect(us("'12")).toEqual({ value: "12", quotePrefix: true });
    expect(us("'=A1")).toEqual({ value: "=A1", quotePrefix: true });
  });

  it("keeps everything as text in a text cell", () => {
    expect(us("12", "@")).toEqual({ value: "12" });
    expect(us("=A1", "@")).toEqual({ value: "=A1" });
    expect(us("2024-05-01", "@")).toEqual({ value: "2024-05-01" });
  });

  it("keeps the number format that a cell has", () => {
    expect(us("5%", "0.0")).toEqual({ value: 0.05 });
    expect(us("2024-05-01", "yyyy-mm-dd")).toEqual({ value: 45413 });
  });
});

describe("parseTyped in Swedish", () => {
  it.each([
    ["12,5", { value: 12.5 }],
    ["1 234,5", { value: 1234.5, numberFormat: "#,##0.00" }],
    ["1\u00a0234", { value: 1234, numberFormat: "#,##0" }],
    ["5 kr", { value: 5, numberFormat: '#,##0 "kr";[Red]-#,##0 "kr"' }],
    ["SANT", { value: true }],
    ["falskt", { value: false }],
    ["#SAKNAS!", { value: { error: "#N/A" } }],
    ["2024-05-01", { value: 45413, numberFormat: "m/d/yyyy" }],
    ["24-05-01", { value: 45413, numberFormat: "m/d/yyyy" }],
    ["1/5/2024", { value: 45413, numberFormat: "m/d/yyyy" }],
    ["1/5", { value: 45413, numberFormat: "d-mmm" }],
    ["1 maj 2024", { value: 45413, numberFormat: "d-mmm-yy" }],
    ["maj 2024", { value: 45413, numberFormat: "mmm-yy" }],
    ["jan-24", { value: 45292, numberFormat: "mmm-yy" }],
  ])("%p is %j", (text, typed) => expect(swedish(text)).toEqual(typed));

  it.each(["12.5", "1,234.5", "TRUE", "$5"])("%p stays text", (text) =>
    expect(swedish(text)).toEqual({ value: text })
  );
});

describe("what a cell shows, typed again", () => {
  const locale = fc.constantFrom("en-US", "sv-SE", "de-DE", "nb-NO");

  it("is the same number", () => {
    fc.assert(
      fc.property(locale, fc.integer({ min: -1e9, max: 1e9 }), (tag, hundredths) => {
        const value = hundredths / 100;
        const shown = formatValue(value, "#,##0.00", tag);
        expect(parseTyped(shown, { locale: tag })).toMatchObject({ value });
      })
    );
  });

  it("is the same date", () => {
    fc.assert(
      fc.property(locale, fc.integer({ min: 61, max: 2958465 }), (tag, value) => {
        const shown = formatValue(value, "m/d/yyyy", tag);
        expect(parseTyped(shown, { locale: tag })).toEqual({ value, numberFormat: "m/d/yyyy" });
      })
    );
  });

  it("is the same share in per cent", () => {
    fc.assert(
      fc.property(locale, fc.integer({ min: -1000, max: 1000 }), (tag, percent) => {
        const shown = formatValue(percent / 100, "0%", tag);
        expect(parseTyped(shown, { locale: tag })).toMatchObject({ value: percent / 100 });
      })
    );
  });
});
