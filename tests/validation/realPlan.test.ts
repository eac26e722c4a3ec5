import { formatAddress } from "../../src/plan/address";
import { validatePlan } from "../../src/validation/validatePlan";
import { faultsOfTexts, place, words } from "./support/findings";
import { realPlan } from "./support/realPlan";

describe("the real plan", () => {
  const { findings } = validatePlan(realPlan);

  test("has errors at the 57 % cell and at the four rows with the wrong goal name, nowhere else", () => {
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map((finding) => [finding.rule, place(finding)])).toEqual([
      ["share-of-total", "Budget!C7"],
      ["goal-name-mismatch", "'Politiskt program'!C30"],
      ["goal-name-mismatch", "'Politiskt program'!C33"],
      ["goal-name-mismatch", "'Politiskt program'!C34"],
      ["goal-name-mismatch", "'Politiskt program'!C35"],
    ]);
  });

  test("gives the share's calculation, its explanation and its repair", () => {
    const [share] = findings;
    expect(share).toMatchObject({
      verdict: "inconsistent",
      expected: "58",
      actual: "57",
      difference: "-1",
    });
    expect(share?.repairs[0]?.cells.map(({ cell, value }) => [formatAddress(cell), value])).toEqual(
      [["Budget!C7", "58"]]
    );
    expect(share && words(share.message)).toBe(
      "Kommunstyrelsen övrigt: 57 % står, men 284,6 / 493,4 = 57,67–57,70 %, alltså 58 %."
    );
    expect(share?.explanations.map((text) => words(text))).toEqual([
      "57 % är 57,67–57,70 % avkortat i stället för avrundat. Tabellens övriga andelar stämmer också om de är avkortade. Avrundat blir det 58 %.",
      "Är 57 % rätt måste beloppet i stället vara 278,7–283,7 (nu 284,6) eller helheten 494,9–503,8 (nu 493,4).",
    ]);
    expect(share?.calculation.map(({ stated, lower, upper }) => [stated, lower, upper])).toEqual([
      ["284.6", "284.55", "284.65"],
      ["493.4", "493.35", "493.45"],
      ["57", "56.5", "57.5"],
    ]);
  });

  test("has texts in both languages with every placeholder filled", () => {
    expect(findings.flatMap(faultsOfTexts)).toEqual([]);
  });
});
