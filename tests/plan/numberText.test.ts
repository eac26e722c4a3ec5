import { formatDecimal } from "../../src/plan/decimal";
import { findDecimalMarks, resolveReading } from "../../src/plan/decimalMark";
import { readNumberText } from "../../src/plan/numberText";

/** What a text means in a table where all these texts stand. */
function meaning(text: string, others: readonly string[] = []): string {
  const read = readNumberText(text);
  if (typeof read === "string") return read;
  const value = resolveReading(read, findDecimalMarks([text, ...others]));
  return value === undefined ? "ambiguous" : `${formatDecimal(value)} ${read.unit ?? "-"}`;
}

test.each([
  ["493,4", "493.4 -"],
  ["108,0", "108.0 -"],
  ["1 350,5", "1350.5 -"],
  ["1\u00a0350,5", "1350.5 -"],
  ["1\u202f350,5", "1350.5 -"],
  ["1\u2009350,5", "1350.5 -"],
  ["145 250", "145250 -"],
  ["-1,35", "-1.35 -"],
  ["−1,35", "-1.35 -"],
  ["–1,35", "-1.35 -"],
  ["– 1,8", "-1.8 -"],
  ["- 6 000", "-6000 -"],
  ["5,4-", "-5.4 -"],
  ["+2,7", "2.7 -"],
  ["57 %", "57 percent"],
  ["57%", "57 percent"],
  ["5 procent", "5 percent"],
  ["20 procentenheter", "20 percentagePoints"],
  ["8,4 mnkr", "8.4 millionKronor"],
  ["2,7 miljoner kronor", "2.7 millionKronor"],
  ["6 000 tkr", "6000 thousandKronor"],
  ["2024 kr", "2024 kronor"],
  ["493,4¹", "493.4 -"],
  ["493,4*", "493.4 -"],
  ["493,4 1)", "493.4 -"],
  ["0,125", "0.125 -"],
  ["1234,567", "1234.567 -"],
  ["1,350,000", "1350000 -"],
  ["1 000 kr", "1000 kronor"],
  ["51 000 kr", "51000 kronor"],
  ["2 024", "2024 -"],
  ["2024,0", "2024.0 -"],
  ["\u20115,4", "-5.4 -"],
  ["\u200e493,4\u200b", "493.4 -"],
  ["493,4¹ mnkr", "493.4 millionKronor"],
  ["493,4 mnkr 1)", "493.4 millionKronor"],
  ["57¹ %", "57 percent"],
  ["57 %*", "57 percent"],
  ["* 493,4", "493.4 -"],
  ["493,4 [2]", "493.4 -"],
  ["493,4†", "493.4 -"],
  ["5 EUR", "5 other"],
  ["€ 5", "5 other"],
  ["5 kr/inv", "5 other"],
  ["5,4 %-enheter", "5.4 percentagePoints"],
])("%p is %s", (text, expected) => {
  expect(meaning(text)).toBe(expected);
});

test.each([
  "0–15",
  "2023–2026",
  "2023-2026",
  "2023-11-28",
  "28 november 2023",
  "KS 2023/1297",
  "2023/1297",
  "1A",
  "1/2",
  "Mål 1",
  "12 34",
  "1 35",
  "1.35.0",
  "Infinity",
  "=1+1",
  "0x1F",
  "10–15 %",
  "10 till 15",
  "070 123 45 67",
  "0701234567",
  "011-15 00 00",
  "212000-0456",
  "00,5",
  "10:30",
  "28.11.2023",
  "493,4 284,6",
  "493,4284,6",
  "1 350 5 400",
  "57 %43 %",
  "5,4/6,1",
  "5 elever",
  "\u00ad5,4",
])("%p is not an amount", (text) => {
  expect(meaning(text)).toBe("other");
});

test.each(["–", "-", "—", "..", "…", " ", ""])("%p says that there is no value", (text) => {
  expect(readNumberText(text)).toBe("none");
});

test.each([
  ["2024", "year"],
  ["–2026", "year"],
  ["20231128", "dateDigits"],
  ["1,350", "ambiguous"],
  ["1.350", "ambiguous"],
  ["(5,4)", "brackets"],
  ["(5,4) mnkr", "brackets"],
  ["-(5,4)", "brackets"],
  ["493,41)", "footnote"],
  ["5)", "footnote"],
])("%p is refused rather than guessed: %s", (text, doubt) => {
  expect(meaning(text)).toBe(doubt);
});

test("the other texts of a table decide what its separators mean", () => {
  expect(meaning("1,350", ["493,4"])).toBe("1.350 -");
  expect(meaning("1,350", ["2,711.5"])).toBe("1350 -");
  expect(meaning("1.350", ["2.711,5"])).toBe("1350 -");
  expect(meaning("1.350", ["493.4"])).toBe("1.350 -");
  expect(meaning("1,350", ["493,4", "2,711.5"])).toBe("ambiguous");
  expect(meaning("1,350", ["493,4", "2,711.5", "2,8"])).toBe("ambiguous");
});

test("a text that goes against its table is asked about, unless it can only be one number", () => {
  expect(meaning("8.30", ["493,4", "284,6"])).toBe("ambiguous");
  expect(meaning("493,4", ["284,6", "8.30"])).toBe("493.4 -");
  expect(meaning("1,350.5", ["493,4", "284,6"])).toBe("1350.5 -");
  expect(meaning("1 350.5", ["493,4", "284,6"])).toBe("1350.5 -");
  expect(meaning("8.30", ["493,4"])).toBe("8.30 -");
});

test.each(["ca 57 %", "ca. 57 %", "cirka 57 procent", "drygt 57 %", "c:a 57%"])(
  "%p is approximate",
  (text) => {
    expect(readNumberText(text)).toMatchObject({ approximate: true, unit: "percent" });
    expect(meaning(text)).toBe("57 percent");
  }
);
