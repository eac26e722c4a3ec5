import fc from "fast-check";
import { format } from "numfmt";
import { cultureOf, SUPPORTED_LOCALES } from "../../../src/embedded-excel/engine/culture";
import { fromLocalFormat, toLocalFormat } from "../../../src/embedded-excel/engine/localFormat";
import {
  formatValue,
  isDateFormat,
  isNumberFormat,
} from "../../../src/embedded-excel/engine/numberFormat";

const HARD_SPACE = "\u00a0";

describe("formatValue", () => {
  it.each([
    [1 / 3, "General", "0.333333333", "0,333333333"],
    [284.6 / 493.4, "", "0.576813944", "0,576813944"],
    [1234567890123, "General", "1.23457E+12", "1,23457E+12"],
    [12345678901, "General", "12345678901", "12345678901"],
    [0.1 + 0.2, "General", "0.3", "0,3"],
    [1234567.8, "#,##0", "1,234,568", `1${HARD_SPACE}234${HARD_SPACE}568`],
    [-12.34, "#,##0.0;[Red]-#,##0.0", "-12.3", "-12,3"],
    [0.573, "0%", "57%", "57%"],
    [12345, '#,##0 "tkr"', "12,345 tkr", `12${HARD_SPACE}345 tkr`],
    [45413, "yyyy-mm-dd", "2024-05-01", "2024-05-01"],
    [45413, "m/d/yyyy", "5/1/2024", "2024-05-01"],
    [45413.5, "m/d/yyyy h:mm", "5/1/2024 12:00", "2024-05-01 12:00"],
    [45413, "[$-F800]dddd, mmmm dd, yyyy", "Wednesday, May 1, 2024", "den 1 maj 2024"],
    [45292, "d mmm yyyy", "1 Jan 2024", "1 jan 2024"],
    [45413, "[$-41D]d mmmm yyyy", "1 maj 2024", "1 maj 2024"],
    [1.5, "[h]:mm", "36:00", "36:00"],
    [-1, "yyyy-mm-dd", "########", "########"],
    [1 / 3, "@", "0.333333333", "0,333333333"],
    ["Mål", "#,##0", "Mål", "Mål"],
    ["Mål", '0;0;0;@" 1"', "Mål 1", "Mål 1"],
    [true, "0.00", "TRUE", "SANT"],
    [null, "0.00", "", ""],
    [{ error: "#DIV/0!" as const }, "General", "#DIV/0!", "#DIVISION/0!"],
    [{ error: "#SPILL!" as const }, "General", "#SPILL!", "#SPILL!"],
  ])("%j as %j is %j in English and %j in Swedish", (value, code, english, swedish) => {
    expect(formatValue(value, code, "en-US")).toBe(english);
    expect(formatValue(value, code, "sv-SE")).toBe(swedish);
  });

  it("shows a format that Excel would refuse as General", () => {
    expect(isNumberFormat("[bad")).toBe(false);
    expect(formatValue(1.5, "[bad", "en-US")).toBe("1.5");
  });

  it("refuses a locale it does not know, and takes a region of a known language", () => {
    expect(() => formatValue(1, "0", "xx-YY")).toThrow(RangeError);
    expect(cultureOf("sv-FI").shortDate).toBe("yyyy-mm-dd");
  });
});

describe("isDateFormat", () => {
  it.each(["yyyy", "m/d/yyyy", "[h]:mm", "mm:ss.0", "[$-41D]d mmmm"])("%s shows a date", (code) =>
    expect(isDateFormat(code)).toBe(true)
  );
  it.each(["General", "", "0.00", "[Red]0", '0 "dy"', "@", "[bad"])("%j does not", (code) =>
    expect(isDateFormat(code)).toBe(false)
  );
});

describe("local number formats", () => {
  it.each([
    ["General", "Standard"],
    ["#,##0.00", `#${HARD_SPACE}##0,00`],
    ["#,##0.0;[Red]-#,##0.0", `#${HARD_SPACE}##0,0;[Röd]-#${HARD_SPACE}##0,0`],
    ["yyyy-mm-dd hh:mm:ss", "åååå-mm-dd tt:mm:ss"],
    ["[h]:mm:ss.0", "[t]:mm:ss,0"],
    ['0.0 "y, h."', '0,0 "y, h."'],
    ["d.m.yyyy", "d.m.åååå"],
    ["0,", `0${HARD_SPACE}`],
    ["General;-General;@", "Standard;-Standard;@"],
  ])("%s is %s in Swedish", (code, local) => {
    expect(toLocalFormat(code, "sv-SE")).toBe(local);
    expect(fromLocalFormat(local, "sv-SE")).toBe(code);
  });

  it("is unchanged in US English", () => {
    expect(toLocalFormat("#,##0.00 yyyy [Red]", "en-US")).toBe("#,##0.00 yyyy [Red]");
  });

  it("returns to the US codes in every language", () => {
    const number = fc.constantFrom(
      "#,##0.00",
      "0",
      "0.0%",
      "0.00E+00",
      "#,##0,,",
      "General",
      "# ?/?"
    );
    const moment = fc.constantFrom(
      "yyyy-mm-dd",
      "d.m.yy",
      "[h]:mm:ss.0",
      "h:mm AM/PM",
      "dddd, d mmmm"
    );
    const before = fc.constantFrom(
      "",
      "[Red]",
      "[>=100]",
      "[$-41D]",
      '"a,b.c "',
      "\\,",
      "_-* ",
      "-"
    );
    const after = fc.constantFrom("", '" kr"', "_-", "\\ h", "\\\u00a0kr");
    const section = fc
      .tuple(before, fc.oneof(number, moment), after)
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(section), fc.constantFrom(...SUPPORTED_LOCALES), (sections, locale) => {
        const code = sections.join(";");
        expect(fromLocalFormat(toLocalFormat(code, locale), locale)).toBe(code);
      })
    );
  });
});

test("a short number in General is shown as its full format shows it", () => {
  const numbers = fc.oneof(
    fc.integer(),
    fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(9))
      .map(([digits, decimals]) => digits / 10 ** decimals),
    fc.constantFrom(0, -0, 1e-7, 0.000_001, 123_456_789, 1_234_567_890, 12_345_678_901)
  );
  fc.assert(
    fc.property(numbers, fc.constantFrom(...SUPPORTED_LOCALES), (value, locale) => {
      const options = { locale: cultureOf(locale).locale, overflow: "########" };
      expect(formatValue(value, "General", locale)).toBe(format("General", value, options));
    }),
    { numRuns: 2000 }
  );
});
