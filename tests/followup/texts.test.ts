import { followUpTextKeys, localeKey } from "../../src/followup/texts";
import { followup as english } from "../../src/locales/en/followup";
import { followup as swedish } from "../../src/locales/sv/followup";

const placeholders = (text: string) => (text.match(/\{\w+/g) ?? []).sort();

describe("texts of the follow-up", () => {
  it.each(followUpTextKeys)("has %s in both languages", (key) => {
    expect(swedish).toHaveProperty([localeKey(key)]);
    expect(english).toHaveProperty([localeKey(key)]);
  });

  it("has the same keys and placeholders in both languages", () => {
    const shape = (texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).map(([key, text]) => [key, placeholders(text)]);
    expect(shape(english)).toEqual(shape(swedish));
  });
});
