import { formatRange } from "../plan/address";
import { blueprintSize, type PageBand, type SheetBlueprint } from "../followup/blueprint";

const SIDE_MARGIN = 20;
const END_MARGIN = 44;
const BAND_MARGIN = 22;

/** Queues the page: A4 landscape, one page wide, repeated head, header and footer. */
export function setUpPage(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  const { header, footer, titleRows, breaks } = blueprint.page;
  const { pageLayout } = sheet;
  pageLayout.set({
    ...{ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } },
    ...{
      leftMargin: SIDE_MARGIN,
      rightMargin: SIDE_MARGIN,
      topMargin: END_MARGIN,
      bottomMargin: END_MARGIN,
    },
    ...{ headerMargin: BAND_MARGIN, footerMargin: BAND_MARGIN, centerHorizontally: true },
  });
  pageLayout.setPrintArea(formatRange({ row: 0, column: 0, ...blueprintSize(blueprint) }));
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  breaks.forEach((row) => {
    sheet.horizontalPageBreaks.add(`A${row + 1}`);
  });
  pageLayout.headersFooters.defaultForAllPages.set(bandsOf(header, footer));
}

function bandsOf(header: PageBand, footer: PageBand): Excel.Interfaces.HeaderFooterUpdateData {
  return {
    ...{ leftHeader: header.left, centerHeader: header.center, rightHeader: header.right },
    ...{ leftFooter: footer.left, centerFooter: footer.center, rightFooter: footer.right },
  };
}
