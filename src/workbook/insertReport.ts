import { linkTarget, type ReportDesign, type ReportLink } from "../report/reportSheet";
import { insertOwnSheet, type InsertedSheet } from "./ownSheet";
import { styles } from "./styles";

/** Inserts a report as a sheet of its own, see `insertOwnSheet`. */
export function insertReport(
  context: Excel.RequestContext,
  { blueprint, links, headerRow }: ReportDesign
): Promise<InsertedSheet> {
  return insertOwnSheet(context, {
    kind: "report",
    blueprint,
    charts: 0,
    finish: (sheet) => {
      links.forEach((link) => addLink(sheet, link));
      sheet.pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
    },
  });
}

/** A link brings a look of its own, which is set back to that of the sheet. */
function addLink(sheet: Excel.Worksheet, link: ReportLink): void {
  const cell = sheet.getRangeByIndexes(link.row, link.column, 1, 1);
  cell.untrack();
  const target = linkTarget(link);
  cell.hyperlink = { documentReference: target, screenTip: target };
  cell.format.font.set(styles.reportLink.format.font);
}
