import type { BlueprintArea, BlueprintChart } from "../followup/blueprint";

/** Queues a chart of stacked bars in the order of the rows, with the amounts in the bars and nothing where they are 0. */
export function addChart(sheet: Excel.Worksheet, blueprint: BlueprintChart): void {
  const { name, title, amounts, colors, place, type = "BarStacked", hidden = 0 } = blueprint;
  const chart = sheet.charts.add(type, rangeOf(sheet, amounts), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.title.format.font.set({ size: 11, bold: true, color: "#1F3A5F" });
  chart.format.font.size = 9;
  chart.legend.position = "Bottom";
  // Lying bars would begin at the bottom, away from the heading.
  if (type === "BarStacked") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  colors.forEach((color, index) => {
    setUpSeries(sheet, chart.series.getItemAt(index), blueprint, {
      color,
      isHidden: index < hidden,
    });
    if (index < hidden) chart.legend.legendEntries.getItemAt(index).visible = false;
  });
  const { row, column, rowCount, columnCount } = place;
  chart.setPosition(
    sheet.getCell(row, column),
    sheet.getCell(row + rowCount - 1, column + columnCount - 1)
  );
}

interface SeriesLook {
  readonly color: string;
  readonly isHidden: boolean;
}

function setUpSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { categories, labels = "0;;" }: BlueprintChart,
  { color, isHidden }: SeriesLook
): void {
  series.setXAxisValues(rangeOf(sheet, categories));
  series.format.fill.setSolidColor(color);
  series.gapWidth = 45;
  if (isHidden) return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = labels;
  if (labels !== "0;;") series.dataLabels.format.font.color = "#FFFFFF";
}

function rangeOf(sheet: Excel.Worksheet, area: BlueprintArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
