import { budgetOf } from "../support/budgets";
import { findingsOf, onlyFinding, place } from "../support/findings";

const RULE = "sum-of-parts";

describe("sum-of-parts by the plan's relations", () => {
  const result = (nets: string) =>
    budgetOf(
      "Mnkr | Bokslut 2022 | Budget 2023 | Budget 2024",
      "Verksamhetens intäkter | 282,3 | 372,4 | 335,6",
      "Verksamhetens kostnader | -1452,8 | -1628,8 | -1656,2",
      "Avskrivningar | -29,3 | -35,9 | -37,7",
      "Verksamhetens nettokostnader | -1199,8 | -1292,3 | -1358,3",
      "Skatteintäkter | 922,7 | 951,2 | 995,3",
      "Generella statsbidrag | 325,0 | 311,2 | 327,0",
      `Verksamhetens resultat | ${nets}`
    );

  test("finds a net that is wrong in one of several years", () => {
    expect(findingsOf(RULE, result("47,9 | -29,9 | -36,0"))).toEqual([]);
    const found = onlyFinding(RULE, result("47,9 | -29,9 | -63,0"));
    expect([found.severity, place(found)]).toEqual(["error", "Budget!D8"]);
    expect(found.repairs[0]?.explanation.key).toBe("repair.swappedDigits");
  });

  const sections = (administration: string) =>
    budgetOf(
      "Mnkr | Budget 2023 | Budget 2024 | Plan 2025",
      "*Kommunstyrelsen | 40,3 | 42,1 | 43,8",
      `Stab | ${administration}`,
      "Räddningstjänst | 16,4 | 16,9 | 17,0",
      "Turism | 3,6 | 4,1 | 4,2"
    );

  test("finds the part that is wrong below a bold sum", () => {
    expect(findingsOf(RULE, sections("20,3 | 21,1 | 22,6"))).toEqual([]);
    const found = onlyFinding(RULE, sections("20,3 | 21,1 | 26,2"));
    expect([found.severity, place(found)]).toEqual(["error", "Budget!D2"]);
    const repair = found.repairs.find(({ cells }) => cells[0]?.cell.row === 2);
    expect(repair?.cells[0]?.value).toBe("22.6");
  });

  test("reads a total before its parts as what adds up in every column", () => {
    const table = budgetOf(
      "Mnkr | Kommunbidrag | Intäkter | Kostnader | Resultat",
      "*Summa nämnder och verk | 523,2 | 614,5 | -1098,6 | 39,1",
      "Skolnämnden | 290,2 | 136,1 | -411,2 | 15,1",
      "Vårdnämnden | 161,5 | 151,1 | -298,5 | 14,1",
      "Kulturnämnden | 71,5 | 102,1 | -163,7 | 9,9",
      "*Summa skattefinansierat | 523,2 | 389,3 | -873,4 | 39,1",
      "Vatten | 0,0 | 225,2 | -225,2 | 0,0",
      "*Summa avgiftsfinansierat | 0,0 | 225,2 | -225,2 | 0,0"
    );
    expect(findingsOf(RULE, table)).toEqual([]);
  });

  const withBlanks = (total: string) =>
    budgetOf(
      "Mnkr | Bokslut 2022 | Bokslut 2023 | Budget 2024",
      "Löner | 190,1 | 198,4 | 201,7",
      "Pensioner | 17,3 | 21,6 | 23,2",
      "Bidrag | | | 1,2",
      `Summa kostnader | ${total} | 226,1`
    );

  test("reads a blank as zero where the row's other blanks are", () => {
    expect(findingsOf(RULE, withBlanks("207,4 | 220,0"))).toEqual([]);
    const found = onlyFinding(RULE, withBlanks("207,4 | 202,0"));
    expect([found.severity, place(found)]).toEqual(["error", "Budget!C5"]);
  });

  test("leaves columns alone that do not add up by their nature", () => {
    const table = budgetOf(
      "Mnkr | Budget 2023 | Budget 2024 | Kr per invånare",
      "Skola | 213,4 | 220,9 | 11045",
      "Vård | 184,6 | 180,1 | 9005",
      "Summa | 398,0 | 401,0 | 20051"
    );
    expect(findingsOf(RULE, table)).toEqual([]);
    const means = budgetOf(
      "Mnkr | Budget 2023 | Budget 2024 | Nöjda",
      "Skola | 213,4 | 220,9 | 71",
      "Vård | 184,6 | 180,1 | 82",
      "Summa | 398,0 | 401,0 | 76"
    );
    expect(findingsOf(RULE, means)).toEqual([]);
  });

  test("leaves a table of rates alone", () => {
    const rates = budgetOf(
      "Sjukfrånvaro | 2022 | 2023 | 2024",
      "Skola | 6,5 | 6,8 | 7,1",
      "Vård | 7,9 | 8,4 | 8,5",
      "Miljö | 4,2 | 4,0 | 4,4",
      "Totalt | 6,7 | 7,0 | 7,2"
    );
    expect(findingsOf(RULE, rates)).toEqual([]);
  });
});

describe("sum-of-parts where several readings are possible", () => {
  const statement = (result: string) =>
    budgetOf(
      "Mnkr | Bokslut 2022 | Budget 2023 | Budget 2024",
      "Verksamhetens resultat | 47,9 | -29,9 | -36,0",
      "Finansiella intäkter | 12,9 | 11,6 | 10,6",
      "Finansiella kostnader | -10,5 | -1,1 | -0,7",
      `Resultat före extraordinära poster | ${result}`,
      `Årets resultat | ${result}`
    );

  test("a line that repeats a sum does not make it hold", () => {
    expect(findingsOf(RULE, statement("50,3 | -19,4 | -26,1"))).toEqual([]);
    const found = findingsOf(RULE, statement("50,3 | -19,4 | -21,6"));
    expect(found.map((finding) => place(finding))).toEqual(["Budget!D5"]);
  });
});
