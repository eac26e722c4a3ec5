import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";
import { plan, point } from "../support/plan";

const rule = "wording-inconsistent";

/** A plan whose points are handled so, one after another: [times, words]. */
function handled(...groups: readonly (readonly [number, string])[]) {
  const handlings = groups.flatMap(([times, handling]) =>
    Array.from({ length: times }, () => handling)
  );
  return plan({ points: handlings.map((handling, at) => point(at + 1, at + 2, { handling })) });
}

const USUAL = "Hanteras via nämndplanens mål 7 Trygg gata.";

test("tells a form of a word that is rarer than another, whatever goals and years follow", () => {
  const found = onlyFinding(
    rule,
    handled([3, USUAL], [1, "Hanteras via nämndplanen mål 2 Skog."], [3, USUAL.replace("7", "12")])
  );
  expect([found.severity, place(found)]).toEqual(["info", "'Politiskt program'!C5"]);
  expect(words(found.message)).toBe(
    "Här står ”nämndplanen mål” (1 st.), men oftare ”nämndplanens mål” (6 st.). Punkt 4."
  );
  expect(faultsOfTexts(found)).toEqual([]);
});

test("shows the word before a last word, and lists all points", () => {
  const found = onlyFinding(
    rule,
    handled([4, "Arbetet leds av förvaltningen"], [2, "Arbetet leds av förvaltnigen"])
  );
  expect(words(found.message, "en")).toBe(
    "It says “av förvaltnigen” here (2×), but more often “av förvaltningen” (4×). Point 5, 6."
  );
});

test.each<[string, ...(readonly [number, string])[]]>([
  ["the same wording everywhere", [12, "Punkten ingår inte nämndplan för 2027."]],
  ["another word", [6, USUAL], [2, USUAL.replace("nämndplanens", "fullmäktiges")]],
  ["a word of its own", [6, "Arbetet sker internt i huset."], [2, "Arbetet sker externt i huset."]],
  ["one more word", [6, USUAL], [2, USUAL.replace("via", "även via")]],
  ["two words that differ", [6, USUAL], [2, "Hanterat via nämndplanen mål 2."]],
  ["fewer than four words", [6, "Enligt nämndens plan."], [2, "Enligt nämnden plan."]],
  ["a name", [6, "Arbetet leds av Karin."], [2, "Arbetet leds av Karim."]],
  ["about as often", [3, USUAL], [2, "Hanteras via nämndplanen mål 2 Skog."]],
  [
    "work in another state",
    [6, "Åtgärden har genomförts hos oss."],
    [2, "Åtgärden har genomförs hos oss."],
  ],
])("is silent about %s", (_, ...groups) => {
  expect(findingsOf(rule, handled(...groups))).toEqual([]);
});
