import type { WorkbookSnapshot } from "../../../src/plan/snapshot";
import * as plan from "../../../samples/plan";
import type { TestCell } from "./snapshot";
import { sheet, shown, workbook } from "./snapshot";

const MILLIONS = "#,##0.0";

/** The plan in an economist's own workbook: ten Excel tables on five sheets, headers in the first row of most. */
export function planWorkbook(): WorkbookSnapshot {
  return workbook(budgetSheet(), goalSheet(), councilSheet(), programmeSheet(), timetableSheet());
}

function budgetSheet(): WorkbookSnapshot["sheets"][number] {
  const rows: TestCell[][] = [
    ["Kommunstyrelsens uppdragsplan 2024"],
    ["KS 2023/1297"],
    [],
    ["Verksamhet", "Belopp (mnkr)", "Andel"],
    ...[...plan.budgetLines, plan.budgetTotal].map(({ label, amount, share }) => [
      label,
      amount === undefined ? undefined : shown(amount, MILLIONS),
      shown(share, "0%"),
    ]),
    [],
    [],
    ["Varav (av Kommunstyrelsen övrigt)"],
    ["Post", "Belopp (mnkr)", "Av"],
    [plan.ofWhich.label, shown(plan.ofWhich.amount, MILLIONS), shown(plan.ofWhich.of, MILLIONS)],
    [],
    [],
    ["Förändring jämfört med föregående år", "Belopp (mnkr)"],
    ...plan.changes.map(({ label, amount }) => [label, shown(amount, MILLIONS)]),
    [],
    [],
    ["Justering", "Procent", "Belopp (mnkr)"],
    [
      plan.adjustment.label,
      shown(plan.adjustment.percent, "0.00%"),
      shown(plan.adjustment.amount, MILLIONS),
    ],
    [],
    [],
    ["Från", "Till", "Avser", "Belopp (mnkr)"],
    ...plan.transfers.map(({ from, to, purpose, amount }) => [
      from,
      to ?? "",
      purpose,
      shown(amount, MILLIONS),
    ]),
  ];
  const tables = {
    Budgetram: "A4:C8",
    Varav: "A12:C13",
    Förändring: "A16:B19",
    Justering: "A22:C23",
    Omföringar: "A26:D29",
  };
  return sheet("Budget", rows, { tables });
}

function goalSheet(): WorkbookSnapshot["sheets"][number] {
  const criteria = plan.goals.flatMap((goal) => goal.criteria.map((text) => [goal.number, text]));
  const rows: TestCell[][] = [
    ["Mål", "Namn", "Målformulering"],
    ...plan.goals.map(({ number, name, text }) => [number, name, text]),
    [],
    [],
    ["Mål", "Måluppfyllelse"],
    ...criteria,
  ];
  return sheet("Mål", rows, {
    tables: { Mål: "A1:C9", Måluppfyllelse: `A12:B${12 + criteria.length}` },
  });
}

function councilSheet(): WorkbookSnapshot["sheets"][number] {
  const rows: TestCell[][] = [
    ["KF-mål", "Övergripande mål", "Kommunstyrelsens bidrag"],
    ...plan.councilGoals.map(({ label, name, contribution }) => [
      Number(label.replace("Mål ", "")),
      name,
      contribution,
    ]),
  ];
  return sheet("KF-mål", rows, { tables: { KF_mål: "A1:C7" } });
}

function programmeSheet(): WorkbookSnapshot["sheets"][number] {
  const rows: TestCell[][] = [
    ["Nr", "Punkt", "Hantering", "Status"],
    ...plan.points.map(({ number, text, handling, status }) => [number, text, handling, status]),
  ];
  return sheet("Politiskt program", rows, { tables: { Politiskt_program: "A1:D37" } });
}

function timetableSheet(): WorkbookSnapshot["sheets"][number] {
  const rows: TestCell[][] = [
    ["Uppföljning", "Genomförs", "Rapporteras"],
    ...plan.timetable.map(({ name, carriedOut, reported }) => [name, carriedOut, reported]),
  ];
  return sheet("Tidplan", rows, { tables: { Tidplan: "A1:C3" } });
}
