import { designFollowUp } from "../../src/followup/design";
import { typedTexts } from "../../src/followup/progress/copied";
import { followUpTexts } from "../../src/followup/texts";
import { choiceWords, listNames } from "../../src/followup/vocabularies";
import { translate, type Language } from "../../src/locales";
import { plan } from "./support/plans";
import { ownSheet, placeOf, typed, writtenSheet } from "./support/sheets";

const textsOf = (language: Language) =>
  followUpTexts((key, values) => translate(language, key, values));

describe.each(["sv", "en"] as const)("typedTexts in %s", (language) => {
  const text = textsOf(language);
  const settings = { economy: true };

  it.each(["interim", "annual"])("finds nothing on a goal's sheet as it is made: %s", (period) => {
    const all = designFollowUp(plan({ councilGoals: [] }), { period, settings, text });
    const sheets = all.filter(({ key }) => key.startsWith("goal"));
    expect(sheets).toHaveLength(2);
    expect(sheets.flatMap((sheet) => typedTexts(writtenSheet(sheet), text))).toEqual([]);
  });

  it("takes no choice for a text that somebody has typed", () => {
    const choices = listNames.map((list) => choiceWords(list, text));
    expect(typedTexts(ownSheet("Mål 1", choices), text)).toEqual([]);
  });

  it("finds what somebody has typed", () => {
    const [sheet] = designFollowUp(plan(), { period: "interim", text });
    if (sheet === undefined) throw new Error("No sheet");
    const written = writtenSheet(sheet);
    const [row] = placeOf(written, "Fler företag växer.");
    const words = "Vi har fått nio nya företag i år.";
    const found = typedTexts(typed(written, row, 4, words), text);
    expect(found.map((one) => one.words)).toEqual([words]);
  });
});
