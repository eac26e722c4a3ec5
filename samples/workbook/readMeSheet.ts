import { formatCell, quoteSheetName } from "../../src/plan/address";
import {
  about,
  councilGoals,
  document,
  goals,
  points,
  premiseNotes,
  premises,
  responsibilities,
} from "../plan";
import { done, type ExcelFile } from "./excelize";
import { setUpPrinting, setUpView } from "./layout";
import { SheetWriter, type CellContent } from "./sheetWriter";
import type { Styles } from "./styles";

export const readMeSheet = "Läs mig";
const responsibilityColumns = 3;

interface ContentsLine {
  readonly sheet: string;
  readonly holds: string;
  readonly count?: CellContent;
}

function counted(table: string, column: string, value: number): CellContent {
  return { formula: `COUNTA(${table}[${column}])`, value };
}

const contents: readonly ContentsLine[] = [
  { sheet: "Budget", holds: "Ram, varav, förändring, justering och omföringar" },
  { sheet: "Mål", holds: "Planens mål", count: counted("Planmål", "Mål", goals.length) },
  {
    sheet: "Måluppfyllelse",
    holds: "Måluppfyllelser för varje mål",
    count: counted("Måluppfyllelser", "Mål", goals.flatMap((goal) => goal.criteria).length),
  },
  {
    sheet: "KF-mål",
    holds: "Fullmäktiges mål och nämndens bidrag",
    count: counted("KF_mål", "KF-mål", councilGoals.length),
  },
  {
    sheet: "Politiskt program",
    holds: "Programpunkter med hantering och status",
    count: counted("Programpunkter", "Nr", points.length),
  },
  { sheet: "Tidplan", holds: "När planen följs upp och rapporteras" },
];

function writeContents(file: ExcelFile, writer: SheetWriter): void {
  writer.line("Innehåll", "heading");
  const { firstRow } = writer.table({
    columns: [
      { header: "Blad", style: "link" },
      { header: "Innehåll", style: "text" },
      { header: "Antal", style: "count", figures: true },
    ],
    rows: contents.map((line) => [line.sheet, line.holds, line.count]),
  });
  contents.forEach((line, index) => {
    const cell = formatCell({ row: firstRow + index, column: SheetWriter.firstColumn });
    done(
      file.SetCellHyperLink(readMeSheet, cell, `${quoteSheetName(line.sheet)}!A1`, "Location", {
        Tooltip: `Gå till bladet ${line.sheet}`,
      })
    );
  });
}

function writeResponsibilities(writer: SheetWriter): void {
  writer.line("Ansvarsområden enligt reglementet", "heading");
  const rowCount = Math.ceil(responsibilities.length / responsibilityColumns);
  for (let row = 0; row < rowCount; row++) {
    writer.cells(
      Array.from(
        { length: responsibilityColumns },
        (_, column) => responsibilities[row + column * rowCount]
      )
    );
  }
}

/** What the plan is, where everything stands, and what the plan rests on. */
export function writeReadMeSheet(file: ExcelFile, styles: Styles): void {
  const writer = new SheetWriter(file, readMeSheet, styles, [2, 34, 50, 34]);
  writer.line(document.title, "title", 28);
  writer.line(
    `${document.municipality} · ${document.caseNumber} · beslutad ${document.decided}`,
    "subtitle"
  );
  writer.skip();
  about.forEach((text) => writer.line(text));
  writer.line(`Planen vänder sig till ${document.offices.join(", ")}.`);
  writer.skip();
  writeContents(file, writer);
  writer.skip();
  writer.line("Förutsättningar", "heading");
  premises.forEach((text) => writer.line(text));
  premiseNotes.forEach((text) => writer.line(text, "note"));
  writer.skip();
  writeResponsibilities(writer);
  setUpView(file, readMeSheet);
  setUpPrinting(file, readMeSheet, { landscape: false });
}
