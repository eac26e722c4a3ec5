import { asBoolean } from "../../protocol/arguments";
import { asColor } from "../support/color";
import { definePart, flag, member, number, text } from "./chartMembers";
import type { ChartPartObject } from "./chartObjects";
import { asColorScheme, asLineStyle, asUnderline } from "./chartWords";

/** The colour of Excel's text in charts, and its sizes: titles are larger than the rest. */
const TEXT_COLOR = "#595959";

definePart(
  "ChartFill",
  {},
  {},
  {
    clear: (fill) => fill.reset(),
    getSolidColor: (fill) => fill.read("color") ?? "",
    setSolidColor: (fill, [color]) => setSolidColor(fill, color),
  }
);

function setSolidColor(fill: ChartPartObject, color: unknown): null {
  fill.write("color", asColor(color));
  return null;
}

const line = {
  color: member(asColor, "#000000"),
  lineStyle: member(asLineStyle, "Automatic"),
  weight: number(0.75),
};
const clear = { clear: (part: ChartPartObject) => part.reset() };

definePart("ChartLineFormat", line, {}, clear);
definePart("ChartBorder", line, {}, clear);

definePart("ChartFont", {
  bold: member(asBoolean, false),
  color: member(asColor, TEXT_COLOR),
  italic: flag(false),
  name: text("Calibri"),
  size: number(9),
  underline: member(asUnderline, "None"),
});

const box = { border: "ChartBorder", fill: "ChartFill", font: "ChartFont" };

definePart(
  "ChartAreaFormat",
  { colorScheme: member(asColorScheme, "ColorfulPalette1"), roundedCorners: flag(false) },
  box
);
for (const typeName of [
  "ChartTitleFormat",
  "ChartAxisTitleFormat",
  "ChartLegendFormat",
  "ChartDataLabelFormat",
  "ChartDataTableFormat",
  "ChartTrendlineLabelFormat",
])
  definePart(typeName, {}, box);

definePart(
  "ChartAxisFormat",
  {},
  { fill: "ChartFill", font: "ChartFont", line: "ChartLineFormat" }
);
definePart("ChartSeriesFormat", {}, { fill: "ChartFill", line: "ChartLineFormat" });
definePart("ChartPointFormat", {}, { border: "ChartBorder", fill: "ChartFill" });
definePart("ChartPlotAreaFormat", {}, { border: "ChartBorder", fill: "ChartFill" });
for (const typeName of ["ChartGridlinesFormat", "ChartTrendlineFormat", "ChartErrorBarsFormat"])
  definePart(typeName, {}, { line: "ChartLineFormat" });
definePart("ChartFormatString", {}, { font: "ChartFont" });
