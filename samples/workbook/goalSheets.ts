import {
  councilGoals,
  councilGoalsIntroduction,
  criteriaNote,
  goals,
  goalsIntroduction,
  goalsNote,
  timetable,
} from "../plan";
import type { ExcelFile } from "./excelize";
import { setUpPrinting, setUpView } from "./layout";
import { SheetWriter, type TableSpec } from "./sheetWriter";
import type { Styles } from "./styles";

interface ListSheet {
  readonly sheet: string;
  readonly title: string;
  readonly introduction: string;
  readonly widths: readonly number[];
  readonly table: TableSpec;
  readonly note?: string;
}

const goalsSheet: ListSheet = {
  sheet: "Mål",
  title: "Uppdragsplanens mål",
  introduction: goalsIntroduction,
  widths: [2, 8, 24, 88],
  table: {
    name: "Planmål",
    columns: [
      { header: "Mål", style: "number" },
      { header: "Namn", style: "text" },
      { header: "Målformulering", style: "text" },
    ],
    rows: goals.map((goal) => [goal.number, goal.name, goal.text]),
  },
  note: goalsNote,
};

const criteriaSheet: ListSheet = {
  sheet: "Måluppfyllelse",
  title: "Måluppfyllelser",
  introduction: "Vad som visar att målet är uppfyllt.",
  widths: [2, 8, 24, 88],
  table: {
    name: "Måluppfyllelser",
    columns: [
      { header: "Mål", style: "number" },
      { header: "Område", style: "text" },
      { header: "Måluppfyllelse", style: "text" },
    ],
    rows: goals.flatMap((goal) => goal.criteria.map((text) => [goal.number, goal.name, text])),
  },
  note: criteriaNote,
};

const councilSheet: ListSheet = {
  sheet: "KF-mål",
  title: "Bidrag till kommunfullmäktiges mål",
  introduction: councilGoalsIntroduction,
  widths: [2, 12, 44, 66],
  table: {
    name: "KF_mål",
    columns: [
      { header: "KF-mål", style: "text" },
      { header: "Övergripande mål", style: "text" },
      { header: "Kommunstyrelsens bidrag", style: "text" },
    ],
    rows: councilGoals.map((goal) => [goal.label, goal.name, goal.contribution]),
  },
};

const timetableSheet: ListSheet = {
  sheet: "Tidplan",
  title: "Tidplan för uppföljning",
  introduction: "Uppföljningen utgår från verksamhetsplanen, som kontoren tar fram utifrån målen.",
  widths: [2, 22, 14, 18, 64],
  table: {
    name: "Tidplan",
    columns: [
      { header: "Uppföljning", style: "text" },
      { header: "Genomförs", style: "text" },
      { header: "Rapporteras", style: "text" },
      { header: "Innehåll", style: "text" },
    ],
    rows: timetable.map((row) => [row.name, row.carriedOut, row.reported, row.content]),
  },
};

/** The sheets that are a title, a sentence and one table, in the order of the workbook. */
export const listSheets: readonly ListSheet[] = [
  goalsSheet,
  criteriaSheet,
  councilSheet,
  timetableSheet,
];

/** Writes a title, a sentence, a table and a note, with the header kept in view. */
export function writeListSheet(file: ExcelFile, styles: Styles, list: ListSheet): void {
  const writer = new SheetWriter(file, list.sheet, styles, list.widths);
  writer.line(list.title, "title", 28);
  writer.line(list.introduction, "subtitle");
  writer.skip();
  const { firstRow } = writer.table(list.table);
  if (list.note !== undefined) {
    writer.skip();
    writer.line(list.note, "note");
  }
  setUpView(file, list.sheet, firstRow);
  setUpPrinting(file, list.sheet, { landscape: true, repeatedRow: firstRow - 1 });
}
