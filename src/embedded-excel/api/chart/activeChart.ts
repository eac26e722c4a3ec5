import type { SheetModel } from "../../model/sheetModel";
import type { Session } from "../../session";
import { activate } from "../worksheet/sheetActions";
import { ChartObject } from "./chartObjects";

/** The chart that is selected, or `null`. Charts of sheets that are not shown are not. */
export function activeChart(session: Session): ChartObject | null {
  const { activeChartId, activeSheet } = session.workbook;
  const chart = activeSheet.charts.find(({ id }) => id === activeChartId);
  return chart === undefined ? null : new ChartObject(session, activeSheet, chart);
}

/** Selects a chart and shows its sheet; what was selected before is told that it is no more. */
export function activateChart({ session, sheet, chart }: ChartObject): null {
  const { workbook } = session;
  if (workbook.activeSheet !== sheet) activate(workbook, sheet);
  if (workbook.activeChartId === chart.id) return null;
  deactivateChart(session);
  workbook.activeChartId = chart.id;
  workbook.changed({ kind: "chart", sheet, chartId: chart.id, action: "activated" });
  return null;
}

/** Nothing but cells is selected any more. */
export function deactivateChart({ workbook }: Session): void {
  const { activeChartId: chartId } = workbook;
  const owns = ({ charts }: SheetModel): boolean => charts.some(({ id }) => id === chartId);
  const sheet = workbook.sheets.find(owns);
  workbook.activeChartId = null;
  if (chartId !== null && sheet !== undefined)
    workbook.changed({ kind: "chart", sheet, chartId, action: "deactivated" });
}
