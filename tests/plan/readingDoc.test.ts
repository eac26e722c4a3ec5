import { readingText } from "../../scripts/readingTerms";
import { HEADER_TERMS } from "../../src/plan/headerTerms";
import { readHeader } from "../../src/plan/headers";

test("docs/reading.md lists the headers that are known", () => {
  const { written, wanted } = readingText();
  expect(written).toBe(wanted);
  expect(written).toContain("`prosent*`");
});

test("every listed header is known", () => {
  const words = HEADER_TERMS.flatMap((term) => term.words);
  const unknown = words.filter((word) => readHeader(word.replaceAll("*", ""), true) === undefined);
  expect(unknown).toEqual([]);
});

test.each([
  ["Budsjett 2025", "amount", 2025],
  ["Regnskap 2023", "amount", 2023],
  ["Udgifter", "amount", undefined],
  ["Prosent", "percent", undefined],
  ["Ansvarlig", "owner", undefined],
  ["Frist", "due", undefined],
])("the Norwegian or Danish header %s is known", (words, role, year) => {
  const meaning = readHeader(words, false);
  expect([meaning?.role, meaning?.year]).toEqual([role, year]);
});
