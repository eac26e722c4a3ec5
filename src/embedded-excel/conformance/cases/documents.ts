import { family } from "../conformanceCase";
import { holds, same } from "../expectations";

/** Page layout, comments, charts, properties and XML parts. */
export const documents = family("documents", "1.9", [
  {
    id: "page-layout",
    title: "Orientation, print area and title rows",
    compares: "properties of pageLayout",
    run: async (context, bench) => {
      const { pageLayout } = bench.sheet();
      pageLayout.orientation = "Landscape";
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:D20");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.load("orientation,centerHorizontally");
      const area = pageLayout.getPrintArea();
      area.load("cellCount");
      const titles = pageLayout.getPrintTitleRows();
      titles.load("rowCount");
      await context.sync();
      same([pageLayout.orientation, pageLayout.centerHorizontally], ["Landscape", true], "layout");
      same([area.cellCount, titles.rowCount], [80, 2], "areas");
    },
  },
  {
    id: "zoom",
    title: "A page is scaled to a number of pages",
    compares: "pageLayout.zoom",
    run: async (context, bench) => {
      const { pageLayout } = bench.sheet();
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      pageLayout.load("zoom");
      await context.sync();
      const { horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
      same([horizontalFitToPages, verticalFitToPages], [1, 2], "pages");
    },
  },
  {
    id: "header",
    title: "Headers and footers are texts with codes",
    compares: "a header and a footer of all pages",
    run: async (context, bench) => {
      const { headersFooters } = bench.sheet().pageLayout;
      headersFooters.defaultForAllPages.centerHeader = "&A";
      headersFooters.defaultForAllPages.rightFooter = "&P";
      headersFooters.defaultForAllPages.load("centerHeader,rightFooter");
      await context.sync();
      const { centerHeader, rightFooter } = headersFooters.defaultForAllPages;
      same([centerHeader, rightFooter], ["&A", "&P"], "texts");
    },
  },
  {
    id: "comment",
    title: "A comment belongs to a cell and has replies",
    compares: "content, replies and the cell",
    requirementSet: "1.10",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.load("name");
      await context.sync();
      const comment = context.workbook.comments.add(`${sheet.name}!B2`, "First");
      comment.replies.add("Second");
      comment.load("content,replies/items/content");
      const cell = comment.getLocation();
      cell.load("rowIndex,columnIndex");
      await context.sync();
      same([comment.content, comment.replies.items[0]?.content], ["First", "Second"], "contents");
      same([cell.rowIndex, cell.columnIndex], [1, 1], "cell");
      comment.delete();
      await context.sync();
    },
  },
  {
    id: "chart",
    title: "A chart shows a range",
    compares: "type, title and number of series",
    requirementSet: "1.7",
    run: async (context, bench) => {
      const { sheet } = bench.table();
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.title.text = "Goods";
      chart.load("chartType,title/text,series/count");
      await context.sync();
      same(
        [chart.chartType, chart.title.text, chart.series.count],
        ["ColumnClustered", "Goods", 2],
        "chart"
      );
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      same(count.value, 0, "charts");
    },
  },
  {
    id: "xml-part",
    title: "An XML part is found by its namespace",
    compares: "the XML and the number of parts",
    requirementSet: "1.5",
    run: async (context, bench) => {
      const { customXmlParts } = context.workbook;
      const space = `urn:conformance:${bench.name("x")}`;
      const part = customXmlParts.add(`<a xmlns="${space}"><b>1</b></a>`);
      const found = customXmlParts.getByNamespace(space);
      const count = found.getCount();
      const xml = found.getOnlyItem().getXml();
      part.load("namespaceUri");
      await context.sync();
      same([count.value, part.namespaceUri], [1, space], "part");
      holds(xml.value.includes("<b>1</b>"), "the XML is kept");
      part.delete();
      const after = customXmlParts.getByNamespace(space).getCount();
      await context.sync();
      same(after.value, 0, "parts after deleting");
    },
  },
  {
    id: "custom-property",
    title: "A custom document property has a type",
    compares: "value and type of a number",
    requirementSet: "1.7",
    run: async (context, bench) => {
      const { custom } = context.workbook.properties;
      const property = custom.add(bench.name("Number"), 7);
      property.load("value,type");
      await context.sync();
      same([property.value, property.type], [7, "Number"], "property");
      property.delete();
      await context.sync();
    },
  },
]);
