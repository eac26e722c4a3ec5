import { en } from "../../src/locales/en";
import { sv } from "../../src/locales/sv";
import { words } from "./support/words";

test("uses one form for one and another for other numbers", () => {
  const { counted } = words.sv;
  expect(counted("pane.count.warning", 1)).toBe("varning");
  expect(counted("pane.count.warning", 0)).toBe("varningar");
  expect(counted("pane.check.checked", 17)).toBe("17 samband prövade");
});

test("writes figures as the language does", () => {
  expect(words.sv.figure("57.67–57.70")).toBe("57,67–57,70");
  expect(words.en.figure("1350.5")).toBe("1,350.5");
});

test("every text has the same placeholders in both languages", () => {
  const placeholders = (text: string) =>
    [...text.matchAll(/\{\w+(\|number)?\}/g)].map(([whole]) => whole).sort();
  const differing = Object.entries(sv)
    .filter(([key]) => key.startsWith("pane.") || key.startsWith("error."))
    .filter(([key, text]) => {
      const english = (en as Record<string, string>)[key] ?? "";
      return placeholders(text).join() !== placeholders(english).join();
    });
  expect(differing).toEqual([]);
});
