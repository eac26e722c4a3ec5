import type { Period, Plan } from "../../../src/plan/plan";
import { formatAddress } from "../../../src/plan/address";
import type { Finding } from "../../../src/validation/finding";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";
import { councilGoal, criterion, goal, plan, point, text } from "../support/plan";

function only(rule: string, of: Plan): Finding {
  const found = onlyFinding(rule, of);
  expect(faultsOfTexts(found)).toEqual([]);
  return found;
}

const goals = [goal(1, "Näringsliv"), goal(2, "Klimat"), goal(3, "Trygghet")];

describe("goal-without-council-goal", () => {
  test("warns about a goal that no council goal names", () => {
    const found = only(
      "goal-without-council-goal",
      plan({ goals, councilGoals: [councilGoal(1, [1, 3])] })
    );
    expect([found.severity, place(found), found.explanations]).toEqual(["warning", "Mål!B3", []]);
  });

  test("tells with it which goals serve several council goals, once", () => {
    const councilGoals = [councilGoal(1, [3, 1, 1]), councilGoal(2, [3]), councilGoal(4, [3])];
    const found = findingsOf(
      "goal-without-council-goal",
      plan({ goals: [...goals, goal(4, "Ekonomi")], councilGoals })
    );
    expect(found.map(({ explanations }) => explanations.map((told) => words(told)))).toEqual([
      ["Mål som flera av fullmäktiges mål (inom parentes) är kopplade till: 3 (1, 2, 4)."],
      [],
    ]);
    expect(found.flatMap(faultsOfTexts)).toEqual([]);
  });

  test("is silent when all are named and when no council goal names any", () => {
    expect(
      findingsOf(
        "goal-without-council-goal",
        plan({ goals, councilGoals: [councilGoal(1, [1, 2, 3])] })
      )
    ).toEqual([]);
    expect(
      findingsOf("goal-without-council-goal", plan({ goals, councilGoals: [councilGoal(1, [])] }))
    ).toEqual([]);
  });
});

describe("goal-without-points and point-without-goal", () => {
  const some = plan({
    goals,
    points: [point(1, 2, { goals: [[1], [2]] }), point(2, 3), point(4, 4, { handling: "Klart" })],
  });

  test("warn about the goal and list the points once", () => {
    expect(place(only("goal-without-points", some))).toBe("Mål!B4");
    const found = only("point-without-goal", some);
    expect(words(found.message)).toBe("2 av 3 punkter hör inte till något mål i planen: 2, 4.");
    expect(found.cells.map(formatAddress)).toEqual([
      "'Politiskt program'!B3",
      "'Politiskt program'!C4",
    ]);
  });

  test("are silent when everything is connected and when no point names a goal", () => {
    const all = plan({ goals, points: [point(1, 2, { goals: [[1], [2], [3]] })] });
    const none = plan({ goals, points: [point(1, 2)] });
    for (const rule of ["goal-without-points", "point-without-goal"]) {
      expect(findingsOf(rule, all)).toEqual([]);
      expect(findingsOf(rule, none)).toEqual([]);
    }
  });
});

describe("criterion-not-measurable", () => {
  function judged(words: string, target?: string) {
    const more = target === undefined ? {} : { target: text(target, "Mål!D13") };
    return plan({ goals: [goal(1, "Näringsliv", [criterion(words, "Mål!B13", more)])] });
  }

  test.each([
    "Stärka samarbetet med Linköpings universitet.",
    "Andelen åkermark minskar i jämförelse med planen från 2017.",
    "Bidra till en fossilfri lokal energimix.",
    "Arbetet följer KS 2023/1297 och mål 3.",
    "Förbättra servicen under perioden 2023–2026.",
    "Klart senast den 30 juni 2024.",
  ])("warns about: %s", (words) => {
    expect(only("criterion-not-measurable", judged(words)).severity).toBe("warning");
  });

  test.each([
    ["Andelen ökar från 30 procent till 50 procent."],
    ["Minst 60 % är nöjda."],
    ["Minst tre möten hålls."],
    ["Högst index 41."],
    ["Sjukfrånvaron halveras."],
    ["Fler är nöjda.", "75"],
  ])("is silent about: %s", (...[words, target]: [string, string?]) => {
    expect(findingsOf("criterion-not-measurable", judged(words, target))).toEqual([]);
  });

  test("lists them in one finding with those that are measurable", () => {
    const criteria = [
      criterion("Bli bättre.", "Mål!B13"),
      criterion("Minst 60 %.", "Mål!B14", { label: "B" }),
    ];
    const found = only("criterion-not-measurable", plan({ goals: [goal(4, "Service", criteria)] }));
    expect(words(found.message)).toBe(
      "1 av 2 måluppfyllelser saknar mätbart målvärde: 4A. Mätbara är 4B."
    );
  });
});

describe("criterion-without-label and criterion-without-owner", () => {
  const labels = (given: boolean | "second", owned: readonly boolean[]) =>
    plan({
      goals: [
        goal(
          1,
          "Service",
          owned.map((has, index) =>
            criterion("Bli bättre.", `Mål!B${13 + index}`, {
              label: "ABC".charAt(index),
              labelGiven: given === "second" ? index === 1 : given,
              ...(has ? { owner: text("Anna", `Mål!C${13 + index}`) } : {}),
            })
          )
        ),
      ],
    });

  test("tell each once", () => {
    const label = only("criterion-without-label", labels("second", [true, true, true]));
    expect([label.severity, label.cells.length]).toEqual(["warning", 2]);
    expect(only("criterion-without-label", labels(false, [true])).severity).toBe("info");
    expect(only("criterion-without-owner", labels(true, [false, false])).severity).toBe("info");
    expect(words(only("criterion-without-owner", labels(true, [true, false])).message)).toContain(
      ": 1B."
    );
  });

  test("are silent when letters and owners are given", () => {
    expect(findingsOf("criterion-without-label", labels(true, [true, true]))).toEqual([]);
    expect(findingsOf("criterion-without-owner", labels(true, [true, true]))).toEqual([]);
  });
});

describe("duplicate-number and number-gap", () => {
  test("tell of goals, council goals and points", () => {
    const twice = plan({
      goals: [goal(1, "A"), goal(1, "B"), goal(3, "C")],
      councilGoals: [councilGoal(2, []), councilGoal(2, [])],
      points: [point(2, 2), point(2, 3), point(9, 4)],
    });
    const duplicates = findingsOf("duplicate-number", twice);
    const gaps = findingsOf("number-gap", twice);
    expect(duplicates.map(({ severity, message }) => [severity, message.key])).toEqual([
      ["warning", "duplicate-number.councilGoals"],
      ["warning", "duplicate-number.goals"],
      ["warning", "duplicate-number.points"],
    ]);
    expect(gaps.map(({ severity, message }) => [severity, message.values["numbers"]])).toEqual([
      ["info", "1"],
      ["info", "2"],
      ["info", "1, 3–8"],
    ]);
    expect([...duplicates, ...gaps].flatMap(faultsOfTexts)).toEqual([]);
  });

  test("are silent about an unbroken sequence", () => {
    const whole = plan({ goals, points: [point(2, 3), point(1, 2)] });
    expect(findingsOf("duplicate-number", whole)).toEqual([]);
    expect(findingsOf("number-gap", whole)).toEqual([]);
  });
});

describe("status-unknown", () => {
  const statuses = (...values: (string | undefined)[]) =>
    plan({
      points: values.map((status, index) =>
        point(index + 1, index + 2, status === undefined ? {} : { status })
      ),
    });

  test("finds an unknown word and a missing status", () => {
    const found = only("status-unknown", statuses("Pågår", "Slutförd", "Pgår"));
    expect([found.severity, place(found), found.expected]).toEqual([
      "warning",
      "'Politiskt program'!D4",
      "Pågår, Slutförd",
    ]);
    expect(only("status-unknown", statuses("Pågår", undefined)).message.key).toBe(
      "status-unknown.missing"
    );
  });

  test("is silent about known words, and about a plan with words of its own", () => {
    expect(
      findingsOf(
        "status-unknown",
        statuses("Pågår", "Ej påbörjad", "Genomförd", "Försenad", "Not started")
      )
    ).toEqual([]);
    expect(findingsOf("status-unknown", statuses("Röd", "Grön", "Gul"))).toEqual([]);
    expect(findingsOf("status-unknown", statuses(undefined, undefined))).toEqual([]);
  });
});

describe("status-contradicts-handling", () => {
  const handled = (status: string, handling: string) =>
    plan({ year: 2024, points: [point(5, 6, { status, handling })] });
  const outside = "Punkten ingår inte uppdragsplan för 2024.";

  test.each([
    [
      "Ej påbörjad",
      `${outside} Hanteras delvis inom ramen för budgetprocessen.`,
      "notStartedButHandled",
    ],
    ["Ej påbörjad", "Hanteras inledningsvis inom en annan nämnd.", "notStartedButHandled"],
    ["Pågår", `${outside} Planerat uppdrag till beredningen under 2024.`, "ongoingButPlanned"],
    [
      "Pågår",
      `${outside} Grupperna är prioriterade i löneöversynen inför 2023, KS 2023/0003.`,
      "ongoingButPast",
    ],
    ["Pågår", "Uppdraget är slutfört.", "ongoingButDone"],
    ["Slutförd", "Arbetet pågår.", "doneButOngoing"],
  ])("warns when the status is %s and the handling %s", (status, handling, kind) => {
    const found = only("status-contradicts-handling", handled(status, handling));
    expect([found.severity, place(found)]).toEqual(["warning", "'Politiskt program'!D6"]);
    expect(found.message.key).toBe(`status-contradicts-handling.${kind}`);
  });

  test.each([
    ["Ej påbörjad", `${outside} Inväntar pågående arbete med översiktsplanen.`],
    ["Ej påbörjad", "Ska hanteras under nästa år."],
    ["Ej påbörjad", "Hanteras av trafikenheten från och med 2027."],
    ["Ej påbörjad", "Hanteras inte av nämnden."],
    ["Pågår", "Hanteras via uppdragsplanens mål 7."],
    ["Pågår", `${outside} Hanteras via handslaget och arbete pågår.`],
    ["Pågår", "Satsningen har funnits sedan 2022."],
    ["Pågår", "Enligt KS 2021/1089."],
    ["Slutförd", "KF fattade beslut den 19 december 2022."],
    [
      "Slutförd",
      "Överenskommelsen antogs i december 2022. Handlingsplanen är nedbruten i en åtgärdsplan.",
    ],
  ])("is silent when the status is %s and the handling %s", (status, handling) => {
    expect(findingsOf("status-contradicts-handling", handled(status, handling))).toEqual([]);
  });
});

describe("duplicate-text", () => {
  const criterionText =
    "Utveckla kommunens investeringsprocess för att förstärka koppling mellan investering och påverkan på driftbudget.";
  const beside = (words: string) =>
    plan({
      goals: [goal(7, "Ekonomi", [criterion(criterionText, "Mål!B13")])],
      points: [point(4, 5, { words })],
    });

  test.each([
    ["same", criterionText.toUpperCase()],
    ["begins", `${criterionText} Det görs i år.`],
    ["similar", criterionText.replace("koppling", "kopplingen")],
  ])("tells of a point that is the %s", (relation, words) => {
    const found = only("duplicate-text", beside(words));
    expect([found.severity, place(found)]).toEqual(["info", "'Politiskt program'!B5"]);
    expect(found.message).toMatchObject({
      key: `duplicate-text.pointAndCriterion.${relation}`,
      values: { first: "7A", second: "4" },
    });
  });

  test("is silent about different texts and about short ones", () => {
    expect(
      findingsOf(
        "duplicate-text",
        beside("Utveckla kommunens investeringsprocess för att investeringar ska styra mot målen.")
      )
    ).toEqual([]);
    expect(
      findingsOf(
        "duplicate-text",
        plan({ points: [point(1, 2, { words: "Bygga mer" }), point(2, 3, { words: "Bygga mer" })] })
      )
    ).toEqual([]);
  });
});

describe("name-inconsistent", () => {
  const said = (...values: string[]) =>
    plan({
      goals: values.map((value, index) => ({
        ...goal(index + 1, "A"),
        text: text(value, `Mål!C${index + 2}`),
      })),
    });

  test("finds Agenda 2035 beside Agenda 2030", () => {
    const found = only("name-inconsistent", said("Kopplat till Agenda 2035.", "Se Agenda 2030."));
    expect(found).toMatchObject({
      severity: "error",
      expected: "Agenda 2030",
      actual: "Agenda 2035",
    });
    expect(place(found)).toBe("Mål!C2");
    expect(found.repairs[0]?.cells[0]?.value).toBe("Kopplat till Agenda 2030.");
  });

  test("reads texts outside the tables", () => {
    const texts = [
      text("Kopplat till Agenda 2035.", "Text!A2"),
      text("Se Agenda 2030.", "Text!A3"),
    ];
    const found = only("name-inconsistent", plan({ texts }));
    expect([found.severity, place(found)]).toEqual(["error", "Text!A2"]);
  });

  test("only asks when one name is there, and about names that have no known year", () => {
    expect(only("name-inconsistent", said("Agenda 2035")).severity).toBe("warning");
    expect(
      only("name-inconsistent", said("Vision 2035", "Vision 2040", "Vision 2035"))
    ).toMatchObject({
      severity: "warning",
      actual: "Vision 2040",
    });
  });

  test("is silent about one name throughout, and about plans of different years", () => {
    expect(
      findingsOf("name-inconsistent", said("Agenda 2030", "Agenda 2030", "Agenda 2063"))
    ).toEqual([]);
    expect(
      findingsOf("name-inconsistent", said("Uppdragsplan 2023", "Uppdragsplan 2024", "Budget 2025"))
    ).toEqual([]);
  });
});

describe("count-stated", () => {
  const listed = (words: string) =>
    plan({
      goals: [{ ...goal(1, "A"), text: text(words, "Mål!C2") }, goal(2, "B")],
      points: [point(3, 2), point(9, 3)],
    });

  test.each([
    ["Nämnden ansvarar för 3 av de totalt 95 punkterna.", "points"],
    ["Nämnden ansvarar för 2 av 8 punkter.", "highest"],
    ["Planen består av åtta mål.", "goals"],
  ])("warns about: %s", (words, kind) => {
    const found = only("count-stated", listed(words));
    expect([found.severity, found.message.key]).toEqual(["warning", `count-stated.${kind}`]);
  });

  test.each([
    "Nämnden ansvarar för 2 av de totalt 95 punkterna.",
    "Planen består av två mål.",
    "Vi har många mål.",
  ])("is silent about: %s", (words) => {
    expect(findingsOf("count-stated", listed(words))).toEqual([]);
  });
});

describe("schedule-too-late", () => {
  function period(kind: Period["kind"], carriedOut: string, reported: string): Plan {
    const cells = {
      carriedOut: text(carriedOut, "Tidplan!B3"),
      reported: text(reported, "Tidplan!C3"),
    };
    return plan({ periods: [{ kind, name: text("Helårsuppföljning", "Tidplan!A3"), ...cells }] });
  }

  test.each([
    ["november", "vid årsskiftet"],
    ["december", "i januari"],
    ["november", "februari nästa år"],
    ["November", "at the turn of the year"],
  ])("warns when the annual follow-up of %s is reported %s", (carriedOut, reported) => {
    const found = only("schedule-too-late", period("annual", carriedOut, reported));
    expect([found.severity, place(found)]).toEqual(["warning", "Tidplan!C3"]);
  });

  test("says when the follow-up does not cover the whole year", () => {
    expect(
      only("schedule-too-late", period("annual", "november", "vid årsskiftet")).explanations
    ).toHaveLength(1);
    expect(
      only("schedule-too-late", period("annual", "december", "januari")).explanations
    ).toHaveLength(0);
  });

  test.each([
    ["annual", "september", "oktober"],
    ["annual", "september", "när den är klar"],
    ["interim", "juni", "efter sommaren"],
    ["interim", "november", "vid årsskiftet"],
  ] as const)(
    "is silent about the %s follow-up of %s reported %s",
    (kind, carriedOut, reported) => {
      expect(findingsOf("schedule-too-late", period(kind, carriedOut, reported))).toEqual([]);
    }
  );
});
