import { budgetOf } from "../support/budgets";
import { findingsOf, onlyFinding, place } from "../support/findings";

const RULE = "sum-of-parts";

/** An income statement of one column; named lines can be given other amounts. */
function statement(changes: Readonly<Record<string, string>> = {}) {
  const lines: readonly (readonly [string, string])[] = [
    ["Verksamhetens intäkter", "295,6"],
    ["Verksamhetens kostnader", "-1464,6"],
    ["Avskrivningar", "-32,4"],
    ["Verksamhetens nettokostnader", "-1201,4"],
    ["Skatteintäkter", "882,1"],
    ["Generella statsbidrag och utjämning", "323,0"],
    ["Verksamhetens resultat", "3,7"],
    ["Finansiella intäkter", "9,7"],
    ["Finansiella kostnader", "-0,7"],
    ["Resultat efter finansiella poster", "12,7"],
    ["Extraordinära poster", "0,0"],
    ["Årets resultat", "12,7"],
  ];
  const rows = lines.map(([label, amount]) => `${label} | ${changes[label] ?? amount}`);
  return budgetOf("Resultatbudget (mnkr) | Budget 2022", ...rows);
}

describe("an income statement in one column", () => {
  test("holds", () => {
    expect(findingsOf(RULE, statement())).toEqual([]);
  });

  test.each([
    ["Skatteintäkter", "892,1"],
    ["Verksamhetens nettokostnader", "-1241,4"],
    ["Avskrivningar", "-52,4"],
    ["Årets resultat", "18,7"],
  ])("tells that %s is wrong though nothing is called a sum", (label, amount) => {
    const found = onlyFinding(RULE, statement({ [label]: amount }));
    expect(found.severity).toBe("error");
    const cells = found.repairs.flatMap((repair) => repair.cells);
    expect(cells.map(({ value }) => value)).toContain(
      { Skatteintäkter: "882.1", Avskrivningar: "-32.4", "Årets resultat": "12.7" }[label] ??
        "-1201.4"
    );
  });

  test("begins at the result where two sums fail", () => {
    const found = onlyFinding(RULE, statement({ "Verksamhetens nettokostnader": "-1241,4" }));
    expect(place(found)).toBe("Budget!B5");
    expect(found.repairs[0]?.cells).toMatchObject([{ value: "-1201.4" }]);
    expect(found.also).toHaveLength(1);
  });

  test.each([
    [
      "lines are left out of a summary",
      budgetOf(
        "Sammandrag (mnkr) | Budget 2022",
        "Verksamhetens nettokostnader | -1201,4",
        "Skatteintäkter | 882,1",
        "Årets resultat | 12,7"
      ),
    ],
    [
      "costs have no minus",
      budgetOf(
        "Resultat (mnkr) | Budget 2022",
        "Verksamhetens intäkter | 295,6",
        "Verksamhetens kostnader | 1464,6",
        "Verksamhetens nettokostnader | 1169,0",
        "Skatteintäkter | 882,1",
        "Generella statsbidrag | 323,0",
        "Verksamhetens resultat | 36,1"
      ),
    ],
    [
      "a net stands between with its parts",
      budgetOf(
        "Resultat (mnkr) | Budget 2022",
        "Verksamhetens nettokostnader | -1201,4",
        "Skatteintäkter | 882,1",
        "Statsbidrag | 323,0",
        "Verksamhetens resultat | 3,7",
        "Finansiella intäkter | 9,7",
        "Finansiella kostnader | -0,7",
        "Finansnetto | 9,0",
        "Resultat efter finansiella poster | 12,7"
      ),
    ],
  ])("is silent where %s", (_, plan) => {
    expect(findingsOf(RULE, plan).filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describe("a total whose parts stand in another table", () => {
  test("is not asked about when its label says so, or it repeats the line above", () => {
    const form = (label: string) =>
      budgetOf(
        "Beløp i 1000 kr | Regnskap 2024 | Budsjett 2024 | Regnskap 2023",
        "Skatt | 4775 | 4771 | 4753",
        "Rammetilskudd | 1638 | 1659 | 1495",
        "Sum frie inntekter | 6413 | 6430 | 6248",
        "Overført til investering | 46 | 47 | 143",
        "Til fordeling drift | 6367 | 6383 | 6105",
        `${label} | 6367 | 6383 | 6097`,
        "Mindreforbruk | 0 | 0 | 8"
      );
    expect(findingsOf(RULE, form("Sum fordelt til drift (fra skjema 1B)"))).toEqual([]);
    expect(findingsOf(RULE, form("Sum fordelt"))).toEqual([]);
  });
});

describe("a line that is zero in the columns where a sum holds", () => {
  test("is a part of the sum where that lets it hold in the others", () => {
    const plan = budgetOf(
      "Tall i tusen | Budsjett 2018 | Budsjett 2017 | Regnskap 2016",
      "Sum driftsinntekter | -2139911 | -2031356 | -1987728",
      "Sum driftsutgifter | 1979942 | 1865816 | 1869791",
      "Brutto driftsresultat | -159969 | -165540 | -117937",
      "Sum finansinntekter | -31866 | -35251 | -58827",
      "Sum finansutgifter | 193857 | 201802 | 191140",
      "Motpost avskrivninger | 0 | 0 | -89583",
      "Netto driftsresultat | 2022 | 1011 | -75207"
    );
    expect(findingsOf(RULE, plan)).toEqual([]);
  });
});

describe("a net of lines with and without minus", () => {
  const net = (second: string) =>
    budgetOf(
      "Alle tal i 1 000 | Regnskap 2022 | Budsjett 2022 | Oppr. 2022 | Regnskap 2021",
      `1 Renteinntekter | 2518 | ${second} | 2725 | 2232`,
      "2 Utbytter | 93 | 50 | 50 | 68",
      "3 Renteutgifter | 26055 | 26952 | 26952 | 21689",
      "4 Avdrag på lån | 37790 | 39655 | 39655 | 39442",
      "5 Netto finansutgifter | -61234 | -63832 | -63832 | -58831"
    );

  test("holds, and still speaks where one of four columns is wrong", () => {
    expect(findingsOf(RULE, net("2725"))).toEqual([]);
    const found = onlyFinding(RULE, net("2735"));
    expect(found.severity).toBe("error");
    expect(found.repairs.map(({ cells: [first] }) => first?.value)).toContain("2725");
  });

  test("is a total though its line has a number", () => {
    const plan = budgetOf(
      "Beløp i 1000 | Budsjett 2024",
      "1 Rammetilskudd | 2063",
      "2 Formuesskatt | 2833",
      "3 Sum driftsinntekter | 4996"
    );
    expect(onlyFinding(RULE, plan).severity).toBe("error");
  });
});

describe("the whole of a list of which", () => {
  test("is no sum of what is listed", () => {
    const plan = budgetOf("Varav (mnkr) | 2024", "Räddningstjänst | 108,0", "Av totalt | 285,6");
    expect(findingsOf(RULE, plan)).toEqual([]);
  });
});
