import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";
import { councilGoal, goal, plan, point } from "../support/plan";

const goals = [
  goal(1, "Näringsliv"),
  goal(2, "Klimat och miljö"),
  goal(3, "Trygghet och säkerhet"),
];

function handled(handling: string, ...named: readonly (readonly [number, string?])[]) {
  return plan({ goals, points: [point(7, 2, { handling, goals: named })] });
}

describe("goal-name-mismatch", () => {
  test("finds a name that the goal does not have and rewrites only the name", () => {
    const found = onlyFinding(
      "goal-name-mismatch",
      handled("Hanteras via mål 2 Energi och mål 1.", [2, "Energi"], [1])
    );
    expect(found).toMatchObject({
      severity: "error",
      verdict: "inconsistent",
      expected: "Klimat och miljö",
      actual: "Energi",
    });
    expect(place(found)).toBe("'Politiskt program'!C2");
    expect(words(found.message)).toBe(
      "Här står ”mål 2 Energi”, men mål 2 heter ”Klimat och miljö”."
    );
    expect(found.repairs[0]?.cells[0]?.value).toBe(
      "Hanteras via mål 2 Klimat och miljö och mål 1."
    );
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("says when the name is another goal's", () => {
    const found = onlyFinding(
      "goal-name-mismatch",
      handled("Via mål 1 Klimat och miljö.", [1, "Klimat och miljö"])
    );
    expect(found.explanations.map((text) => words(text))).toEqual([
      "Namnet hör till mål 2 Klimat och miljö: det kan vara numret som är fel.",
    ]);
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("asks when the names share most of their words", () => {
    const found = onlyFinding(
      "goal-name-mismatch",
      handled("Via mål 3 Säkerhet och trygghet", [3, "Säkerhet och trygghet"])
    );
    expect(found.severity).toBe("warning");
  });

  test.each(["Näringsliv", "näringsliv.", "Näringsliv samt via handslaget"])(
    "is silent about %s",
    (name) => {
      expect(findingsOf("goal-name-mismatch", handled("…", [1, name]))).toEqual([]);
    }
  );

  test.each([["Klimat"], [undefined]])(
    "is silent about a shortened or missing name (%s)",
    (name) => {
      expect(
        findingsOf("goal-name-mismatch", handled("…", name === undefined ? [2] : [2, name]))
      ).toEqual([]);
    }
  );
});

describe("goal-reference-unknown", () => {
  test("finds a number that no goal has, in points and in the council's goals", () => {
    const found = findingsOf(
      "goal-reference-unknown",
      plan({ goals, points: [point(7, 2, { goals: [[9]] })], councilGoals: [councilGoal(1, [4])] })
    );
    expect(found.map(place)).toEqual(["'KF-mål'!C2", "'Politiskt program'!C2"]);
    expect(found.map(({ message }) => words(message))[1]).toBe(
      "Här hänvisas till mål 9, men planen har inget mål med det numret (målen är 1–3)."
    );
    expect(found.flatMap(faultsOfTexts)).toEqual([]);
  });

  test("is silent about goals that exist and about a plan without goals", () => {
    expect(findingsOf("goal-reference-unknown", handled("…", [1], [3]))).toEqual([]);
    expect(
      findingsOf("goal-reference-unknown", plan({ points: [point(7, 2, { goals: [[9]] })] }))
    ).toEqual([]);
  });
});
