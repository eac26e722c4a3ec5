import type { BlueprintArea, BlueprintChart } from "../followup/blueprint";

/** Queues a chart of stacked bars in the order of the rows, with the amounts in the bars and nothing where they are 0. */
export function addChart(sheet: Excel.Worksheet, blueprint: BlueprintChart): void {
  const { name, title, amounts, categories, colors, place } = blueprint;
  const chart = sheet.charts.add("BarStacked", rangeOf(sheet, amounts), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.title.format.font.set({ size: 11, bold: true, color: "#1F3A5F" });
  chart.format.font.size = 9;
  chart.legend.position = "Bottom";
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  colors.forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(rangeOf(sheet, categories));
    series.format.fill.setSolidColor(color);
    series.gapWidth = 45;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0;;";
  });
  const { row, column, rowCount, columnCount } = place;
  chart.setPosition(
    sheet.getCell(row, column),
    sheet.getCell(row + rowCount - 1, column + columnCount - 1)
  );
}

function rangeOf(sheet: Excel.Worksheet, area: BlueprintArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
