import { asOneOf } from "../../protocol/arguments";
import { CHART_TYPES } from "./chartWords";

/** `Excel.ChartType`. */
export const asChartType = (value: unknown): string => asOneOf(value, CHART_TYPES);
