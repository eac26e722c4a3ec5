import {
  adjustment,
  budgetLines,
  budgetNotes,
  budgetTotal,
  changes,
  document,
  ofWhich,
  transfers,
} from "../plan";
import type { ExcelFile } from "./excelize";
import { setUpPrinting, setUpView } from "./layout";
import { SheetWriter } from "./sheetWriter";
import type { Styles } from "./styles";

export const budgetSheet = "Budget";
/** Small tables of figures, which nobody filters. */
export const budgetTables: readonly string[] = [
  "Budgetram",
  "Varav",
  "Förändring",
  "Justering",
  "Omföringar",
];
const frozenRows = 3;

function frame(writer: SheetWriter): void {
  writer.line("Budgetramens fördelning", "heading");
  writer.table({
    name: "Budgetram",
    columns: [
      { header: "Verksamhet", style: "text", total: "totalText" },
      { header: "Budget 2024", style: "amount", figures: true, total: "totalAmount" },
      { header: "Andel", style: "share", figures: true, total: "totalShare" },
    ],
    rows: [...budgetLines, budgetTotal].map((line) => [line.label, line.amount, line.share]),
  });
  writer.skip();
  writer.line("Varav av Kommunstyrelsen övrigt", "heading");
  writer.table({
    name: "Varav",
    columns: [
      { header: "Post", style: "text" },
      { header: "Belopp", style: "amount", figures: true },
      { header: "Av", style: "amount", figures: true },
    ],
    rows: [[ofWhich.label, ofWhich.amount, ofWhich.of]],
  });
}

function changeAndAdjustment(writer: SheetWriter): void {
  writer.line("Förändring jämfört med 2023", "heading");
  writer.table({
    name: "Förändring",
    columns: [
      { header: "Förändring", style: "text" },
      { header: "Belopp", style: "amount", figures: true },
    ],
    rows: changes.map((change) => [change.label, change.amount]),
  });
  writer.skip();
  writer.line("Justering", "heading");
  writer.table({
    name: "Justering",
    columns: [
      { header: "Justering", style: "text" },
      { header: "Procent", style: "percent", figures: true },
      { header: "Belopp", style: "amount", figures: true },
    ],
    rows: [[adjustment.label, adjustment.percent, adjustment.amount]],
  });
}

function movedBetweenCommittees(writer: SheetWriter): void {
  writer.line("Omföringar mellan nämnder", "heading");
  writer.table({
    name: "Omföringar",
    columns: [
      { header: "Avser", style: "text" },
      { header: "Från", style: "text" },
      { header: "Till", style: "text" },
      { header: "Belopp", style: "amount", figures: true },
    ],
    rows: transfers.map((row) => [row.purpose, row.from, row.to, row.amount]),
  });
}

/** The budget frame, its parts, the change against last year and what was moved, in million kronor. */
export function writeBudgetSheet(file: ExcelFile, styles: Styles): void {
  const writer = new SheetWriter(file, budgetSheet, styles, [2, 58, 27, 27, 14]);
  writer.line(`Budget ${document.year}`, "title", 28);
  writer.line("Belopp i mnkr", "subtitle");
  writer.skip();
  frame(writer);
  writer.skip();
  changeAndAdjustment(writer);
  writer.skip();
  movedBetweenCommittees(writer);
  writer.skip();
  budgetNotes.forEach((note) => writer.line(note, "note"));
  setUpView(file, budgetSheet, frozenRows);
  setUpPrinting(file, budgetSheet, { landscape: false });
}
