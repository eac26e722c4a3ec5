import { findPeriod, periodsOfPlan } from "../../src/followup/periods";
import { plan, swedish as text, words } from "./support/plans";

describe("periodsOfPlan", () => {
  it("gives an interim and an annual follow-up to a plan without a timetable", () => {
    expect(periodsOfPlan(plan({ periods: [] }), text)).toEqual([
      { id: "interim", kind: "interim", name: "Delår – juni", shortName: "delår" },
      { id: "annual", kind: "annual", name: "Helår – november", shortName: "helår" },
    ]);
  });

  it("takes when and further follow-ups from the timetable, in its order", () => {
    const interim = { kind: "interim", name: words("Delårsuppföljning") } as const;
    const periods = [
      { ...interim, carriedOut: words("augusti") },
      { kind: "other", name: words("Efterhandskontroll Å") } as const,
    ];
    expect(periodsOfPlan(plan({ periods }), text)).toMatchObject([
      { id: "interim", name: "Delår – augusti", carriedOut: "augusti" },
      { id: "efterhandskontrolla", kind: "interim", shortName: "efterhandskontroll å" },
      { id: "annual", name: "Helår – november" },
    ]);
  });

  it("finds a period by any of its names", () => {
    const periods = periodsOfPlan(plan(), text);
    for (const name of ["annual", "Helår", "helår – november"])
      expect(findPeriod(periods, name)?.id).toBe("annual");
    expect(findPeriod(periods, "Kvartal 1")).toBeUndefined();
  });
});
