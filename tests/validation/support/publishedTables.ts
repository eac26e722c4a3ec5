/** A table of true amounts, not yet rounded, as municipalities lay theirs out. */
export interface PublishedTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly PublishedRow[];
}

export interface PublishedRow {
  readonly label: string;
  readonly values: readonly Value[];
}

/** An amount of the table's unit, or a share of 1 with how many decimals of its percentage are published. */
export type Value = number | { readonly share: number; readonly decimals: number };

/** Gives the next true amount: about `scale`, from a tenth of it to ten times it, with its sign. */
export type Draw = (scale: number) => number;

export type Layout = (draw: Draw) => PublishedTable;

const COMMITTEES = [
  "Kommunstyrelsen",
  "Skolnämnden",
  "Socialnämnden",
  "Miljönämnden",
  "Revisionen",
];

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A line is an amount of about so much, or the sum of lines by their places. */
type Line = readonly [label: string, content: number | readonly number[]];

/** A statement whose columns are drawn one by one. */
function statement(title: string, years: readonly string[], lines: readonly Line[]): Layout {
  return (draw) => {
    const columns = years.map(() => {
      const amounts: number[] = [];
      for (const [, content] of lines)
        amounts.push(
          typeof content === "number"
            ? draw(content)
            : sumOf(content.map((place) => amounts[place] ?? 0))
        );
      return amounts;
    });
    const rows = lines.map(([label], place) => ({
      label,
      values: columns.map((amounts) => amounts[place] ?? 0),
    }));
    return { title, header: ["", ...years], rows };
  };
}

/** A line for each committee and their total; `derive` gives a line's columns from its drawn amounts. */
function perCommittee(
  title: string,
  header: readonly string[],
  scales: readonly number[],
  derive: (drawn: readonly number[]) => readonly Value[]
): Layout {
  return (draw) => {
    const drawn = COMMITTEES.map(() => scales.map(draw));
    const total = scales.map((_, place) => sumOf(drawn.map((amounts) => amounts[place] ?? 0)));
    const rows = [...drawn, total].map((amounts, place) => ({
      label: COMMITTEES[place] ?? "Totalt",
      values: derive(amounts),
    }));
    return { title, header, rows };
  };
}

const percent = (share: number, decimals = 0): Value => ({ share, decimals });

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  incomeStatement: statement(
    "Resultatbudget",
    ["Budget 2024", "Plan 2025", "Plan 2026"],
    [
      ["Skolnämnden", -200],
      ["Socialnämnden", -200],
      ["Kommunstyrelsen", -60],
      ["Summa nämnder", [0, 1, 2]],
      ["Centrala poster", -30],
      ["Verksamhetens nettokostnader", [3, 4]],
      ["Skatteintäkter", 350],
      ["Statsbidrag och utjämning", 130],
      ["Finansnetto", 3],
      ["Årets resultat", [5, 6, 7, 8]],
    ]
  ),
  cashFlow: statement(
    "Kassaflödesanalys",
    ["2022", "2023", "2024"],
    [
      ["Årets resultat", 40],
      ["Justering för avskrivningar", 50],
      ["Medel från verksamheten före förändring av rörelsekapital", [0, 1]],
      ["Förändring av kortfristiga fordringar", -20],
      ["Förändring av kortfristiga skulder", 20],
      ["Kassaflöde från den löpande verksamheten", [2, 3, 4]],
      ["Investering i materiella anläggningstillgångar", -120],
      ["Försäljning av materiella anläggningstillgångar", 5],
      ["Kassaflöde från investeringsverksamheten", [6, 7]],
      ["Nyupptagna lån", 60],
      ["Amortering av skuld", -20],
      ["Kassaflöde från finansieringsverksamheten", [9, 10]],
      ["Bidrag till statlig infrastruktur", -2],
      ["Årets kassaflöde", [5, 8, 11, 12]],
      ["Likvida medel vid årets början", 200],
      ["Likvida medel vid årets slut", [13, 14]],
    ]
  ),
  balanceSheet: statement(
    "Balansräkning",
    ["2023-12-31", "2024-12-31"],
    [
      ["Eget kapital", 400],
      ["Avsättningar", 90],
      ["Långfristiga skulder", 250],
      ["Kortfristiga skulder", 150],
      ["Summa skulder", [2, 3]],
      ["SUMMA EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER", [0, 1, 4]],
    ]
  ),
  taxes: statement(
    "Skatter och statsbidrag",
    ["2024", "2025", "2026"],
    [
      ["Skatteintäkter", 1500],
      ["Inkomstutjämning", 300],
      ["Kostnadsutjämning", -60],
      ["Regleringspost", 50],
      ["Fastighetsavgift", 60],
      ["Summa generella statsbidrag och utjämning", [1, 2, 3, 4]],
      ["Summa skatteintäkter och statsbidrag", [0, 5]],
    ]
  ),
  frame: statement(
    "Förändring av budgetram",
    ["Belopp"],
    [
      ["Budgetram 2023", 400],
      ["Löneuppräkning", 12],
      ["Volymförändring", 6],
      ["Effektivisering", -8],
      ["Summa förändringar", [1, 2, 3]],
      ["Budgetram 2024", [0, 4]],
    ]
  ),
  equity: statement(
    "Eget kapital",
    ["2023", "2024"],
    [
      ["Ingående eget kapital", 500],
      ["Årets resultat", 20],
      ["Omklassificering", -3],
      ["Utgående eget kapital", [0, 1, 2]],
    ]
  ),
  followUp: perCommittee(
    "Budgetuppföljning",
    ["Nämnd", "Budget helår", "Utfall jan–jun", "Prognos helår", "Avvikelse", "Förbrukat %"],
    [100, 4, 2],
    ([budget = 0, over = 0, used = 0]) => {
      const spent = 0.5 * budget + used - over;
      return [budget, spent, budget + over - used, used - over, percent(spent / budget)];
    }
  ),
  staff: perCommittee(
    "Antal anställda",
    ["Förvaltning", "Kvinnor", "Män", "Totalt", "Andel kvinnor"],
    [200, 80],
    ([women = 0, men = 0]) => [women, men, women + men, percent(women / (women + men))]
  ),
  population: perCommittee(
    "Antal brukare",
    ["Nämnd", "2023", "2024", "2025", "2026", "Förändring 2023–2026"],
    [700, 1, 1, 3],
    ([first = 0, ...steps]) => {
      const [second, third, fourth] = [1, 2, 3].map((end) => first + sumOf(steps.slice(0, end)));
      return [first, second ?? 0, third ?? 0, fourth ?? 0, (fourth ?? 0) - first];
    }
  ),
};
