import {
  adjustment,
  budgetLines,
  budgetTotal,
  changes,
  councilGoals,
  goals,
  goalsIntroduction,
  goalsNote,
  ofWhich,
  points,
  pointsIntroduction,
  responsibilities,
  timetable,
  transfers,
} from "../../samples/plan";

const goalReference = /mål (\d+)/g;

function goalsNamedIn(text: string): number[] {
  return [...text.matchAll(goalReference)].map((match) => Number(match[1]));
}

function pointsHandledBy(goal: number): number[] {
  return points
    .filter((point) => goalsNamedIn(point.handling).includes(goal))
    .map((point) => point.number);
}

function numbersWith(status: string): number[] {
  return points.filter((point) => point.status === status).map((point) => point.number);
}

describe("the budget of the sample plan", () => {
  it("has the published frame and shares, which add up to 99 per cent", () => {
    expect(budgetLines.map((line) => line.share)).toEqual([0.05, 0.37, 0.57]);
    expect(budgetLines.map((line) => line.amount)).toEqual([undefined, undefined, 284.6]);
    expect([budgetTotal.amount, budgetTotal.share]).toEqual([493.4, 1]);
    expect([ofWhich.amount, ofWhich.of]).toEqual([108, 284.6]);
  });

  it("has the published change and adjustment", () => {
    expect(changes.map((change) => change.amount)).toEqual([85.4, 40, 25.7]);
    expect([adjustment.percent, adjustment.amount]).toEqual([-0.0135, 5.4]);
  });

  it("has three transfers, the last without a receiver", () => {
    expect(transfers.map((transfer) => transfer.amount)).toEqual([2.7, 8.4, 7.5]);
    expect(transfers.map((transfer) => transfer.to)).toEqual([
      "Kommunstyrelsen",
      "Samhällsplaneringsnämnden",
      undefined,
    ]);
  });
});

describe("the goals of the sample plan", () => {
  it("are eight, as the introduction says, with 23 criteria", () => {
    expect(goals.map((goal) => goal.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(goals.map((goal) => goal.criteria.length)).toEqual([3, 3, 3, 3, 3, 4, 1, 3]);
    expect(goalsIntroduction).toContain("åtta mål");
  });

  it("label criteria in goal 7 and goal 8 only", () => {
    const labels = goals.map((goal) =>
      goal.criteria.map((text) => /^([A-Z])\. /.exec(text)?.[1]).join("")
    );
    expect(labels).toEqual(["", "", "", "", "", "", "A", "ABC"]);
  });

  it("name Agenda 2035 in the text and Agenda 2030 in the note", () => {
    expect(goalsIntroduction).toContain("Agenda 2035");
    expect(goalsNote).toContain("Agenda 2030");
  });

  it("are named by the six council goals eight times", () => {
    const named = councilGoals.map((goal) => goalsNamedIn(goal.contribution));
    expect(named).toEqual([[2], [1], [8, 2], [4], [5, 3], [6]]);
  });
});

describe("the programme points of the sample plan", () => {
  it("are 36 with ascending numbers up to 95, as the introduction says", () => {
    const numbers = points.map((point) => point.number);
    expect(pointsIntroduction).toContain("36 av 95 punkter");
    expect(numbers).toHaveLength(36);
    expect(numbers).toEqual([...new Set(numbers)].sort((first, second) => first - second));
    expect(numbers.at(-1)).toBe(95);
  });

  it("have the published statuses", () => {
    expect(numbersWith("Slutförd")).toEqual([1, 16, 40, 77, 78]);
    expect(numbersWith("Ej påbörjad")).toEqual([5, 17, 85, 93, 95]);
    expect(numbersWith("Pågår")).toHaveLength(26);
  });

  it("are handled by the goals that the plan names", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(pointsHandledBy)).toEqual([
      [8],
      [19],
      [18],
      [],
      [82, 86, 87, 92],
      [38, 39, 41, 42, 71, 72],
      [2, 3, 4, 6, 82],
      [7, 81],
    ]);
  });

  it("keep the plan's slips in how goals are named", () => {
    const handledBy = (words: string): number[] =>
      points.filter((point) => point.handling.includes(words)).map((point) => point.number);
    expect(handledBy("mål 5 Energi")).toEqual([82, 86, 87, 92]);
    expect(handledBy("uppdragsplanen mål")).toEqual([81, 82, 86, 87, 92]);
    expect(handledBy("uppdragsplanens mål")).toHaveLength(14);
    expect(handledBy("Punkten ingår inte uppdragsplan för 2024.")).toEqual([
      5, 9, 14, 17, 33, 51, 75, 80, 84, 85, 93, 95,
    ]);
    expect(handledBy("KF fattade beslut")).toEqual([1, 16, 77, 78]);
  });

  it("repeat criteria where the plan does", () => {
    const textOf = (number: number): string =>
      points.find((point) => point.number === number)?.text ?? "";
    expect(goals[1]?.criteria[2]).toBe(textOf(19));
    expect(textOf(7).startsWith(goals[7]?.criteria[2]?.slice("C. ".length, -1) ?? "?")).toBe(true);
    expect(textOf(4).replace("kopplingen", "koppling")).toBe(
      goals[6]?.criteria[0]?.slice("A. ".length)
    );
  });
});

it("has 19 areas of responsibility and two follow-ups", () => {
  expect(responsibilities).toHaveLength(19);
  expect(timetable.map((row) => row.carriedOut)).toEqual(["juni", "november"]);
});
