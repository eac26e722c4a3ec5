// Writes the sample plan workbook: node scripts/run.cjs samples/build.ts [FILE]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { document } from "./plan";
import { budgetSheet, budgetTables, writeBudgetSheet } from "./workbook/budgetSheet";
import { done, startExcelize, type ExcelFile } from "./workbook/excelize";
import { withoutFilterButtons } from "./workbook/filterButtons";
import { listSheets, writeListSheet } from "./workbook/goalSheets";
import { pointsSheet, writePointsSheet } from "./workbook/pointsSheet";
import { readMeSheet, writeReadMeSheet } from "./workbook/readMeSheet";
import { createStyles } from "./workbook/styles";

const committed = join(__dirname, "uppdragsplan-2024.xlsx");
/** A fixed moment, so that building again gives the same file. */
const written = `${document.decided}T09:00:00Z`;

function addSheets(file: ExcelFile): void {
  const lists = listSheets.map((list) => list.sheet);
  const names = [readMeSheet, budgetSheet, ...lists.slice(0, -1), pointsSheet, ...lists.slice(-1)];
  names.forEach((name, index) =>
    done(index === 0 ? file.SetSheetName("Sheet1", name) : file.NewSheet(name))
  );
}

function describeFile(file: ExcelFile): void {
  done(
    file.SetDocProps({
      Title: document.title,
      Subject: document.caseNumber,
      Creator: "Plankoll",
      LastModifiedBy: "Plankoll",
      Created: written,
      Modified: written,
      Language: "sv-SE",
    })
  );
}

async function build(path: string): Promise<void> {
  const { NewFile } = await startExcelize();
  const file = NewFile();
  addSheets(file);
  const styles = createStyles(file);
  writeBudgetSheet(file, styles);
  listSheets.forEach((list) => writeListSheet(file, styles, list));
  writePointsSheet(file, styles);
  writeReadMeSheet(file, styles);
  describeFile(file);
  const { buffer } = done(file.WriteToBuffer());
  writeFileSync(path, withoutFilterButtons(buffer as Uint8Array, budgetTables));
}

build(process.argv[3] ?? committed).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  }
);
