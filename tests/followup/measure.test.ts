import { measureOf } from "../../src/followup/measure";
import type { Criterion } from "../../src/plan/plan";
import { criterion, words } from "./support/plans";

type Facts = Partial<Record<"baseline" | "target" | "unit" | "direction", string>>;

function measured(facts: Facts) {
  const given = Object.entries(facts).map(([name, value]) => [name, words(value)]);
  return measureOf(criterion("A", "Ökar.", Object.fromEntries(given) as Partial<Criterion>));
}

describe("measureOf", () => {
  it.each<[Facts, ReturnType<typeof measureOf>]>([
    [{ target: "50 procent" }, { unit: "%", target: { number: 0.5 }, isShare: true }],
    [
      { target: "minst 52,5 %", baseline: "48 %" },
      {
        ...{ unit: "%", baseline: { number: 0.48 }, target: { number: 0.525 } },
        ...{ direction: "atLeast", isShare: true },
      },
    ],
    [
      { target: "Högst 12", unit: "dagar" },
      { unit: "dagar", target: { number: 12 }, direction: "atMost", isShare: false },
    ],
    [
      { target: "1 350", direction: "Ska öka" },
      { target: { number: 1350 }, direction: "increase", isShare: false },
    ],
    [
      { target: "4", direction: "Sjunkande" },
      { target: { number: 4 }, directionWords: "Sjunkande", isShare: false },
    ],
    [{ target: "ca 50" }, { target: { text: "ca 50" }, isShare: false }],
    [{ target: "2024" }, { target: { text: "2024" }, isShare: false }],
    [{ target: "bland de bästa" }, { target: { text: "bland de bästa" }, isShare: false }],
    [{}, { isShare: false }],
  ])("reads %j", (facts, expected) => {
    expect(measured(facts)).toEqual(expected);
  });
});
