import { formatRange } from "../../src/plan/address";
import { points, pointsIntroduction, pointStatuses } from "../plan";
import { done, type ExcelFile } from "./excelize";
import { setUpPrinting, setUpView } from "./layout";
import { SheetWriter } from "./sheetWriter";
import { solid, statusColours, type Styles } from "./styles";

export const pointsSheet = "Politiskt program";
const statusColumn = 4;

function offerStatuses(file: ExcelFile, range: string): void {
  done(
    file.AddDataValidation(pointsSheet, {
      Sqref: range,
      Type: "list",
      Formula1: `"${pointStatuses.join(",")}"`,
      AllowBlank: true,
      ShowErrorMessage: true,
      ErrorTitle: "Status",
      Error: `Välj ${pointStatuses.join(", ")}.`,
    })
  );
}

function colourStatuses(file: ExcelFile, range: string): void {
  const rules = pointStatuses.map((status) => {
    const { fill, text } = statusColours[status] ?? { fill: "FFFFFF", text: "000000" };
    const { style } = done(file.NewConditionalStyle({ Fill: solid(fill), Font: { Color: text } }));
    return { Type: "cell", Criteria: "==", Value: `"${status}"`, Format: style };
  });
  done(file.SetConditionalFormat(pointsSheet, range, rules));
}

/** The points of the political programme with how they are handled and how far they have come. */
export function writePointsSheet(file: ExcelFile, styles: Styles): void {
  const writer = new SheetWriter(file, pointsSheet, styles, [2, 8, 52, 58, 16]);
  writer.line("Politiskt program", "title", 28);
  writer.line(pointsIntroduction, "subtitle");
  writer.skip();
  const { firstRow } = writer.table({
    name: "Programpunkter",
    columns: [
      { header: "Nr", style: "number" },
      { header: "Punkt", style: "text" },
      { header: "Hantering", style: "text" },
      { header: "Status", style: "text" },
    ],
    rows: points.map((point) => [point.number, point.text, point.handling, point.status]),
  });
  const range = formatRange({
    row: firstRow,
    column: statusColumn,
    rowCount: points.length,
    columnCount: 1,
  });
  offerStatuses(file, range);
  colourStatuses(file, range);
  setUpView(file, pointsSheet, firstRow);
  setUpPrinting(file, pointsSheet, { landscape: true, repeatedRow: firstRow - 1 });
}
