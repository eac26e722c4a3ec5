import { renameSheet } from "../../engine/renameInFormula";
import type { XlsxPackage } from "../package/xlsxPackage";
import { decodeXml, encodeAttribute, encodeText } from "../xml/text";

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

const FORMULA = /(<(?:\w+:)?f(?:\s[^>]*)?>)([^<]+)(<\/(?:\w+:)?f>)/g;
const PIVOT_SOURCE = /(<(?:\w+:)?worksheetSource\b[^>]*\ssheet=")([^"]*)(")/g;

/** Follows renamed sheets in the parts that the model does not hold: charts' references and pivot tables' sources. */
export function renameInOtherParts(target: XlsxPackage, renamed: readonly Renaming[]): void {
  if (renamed.length === 0) return;
  for (const part of target.names) {
    const isChart = /^xl\/charts\/chart[^/]*\.xml$/i.test(part);
    const isPivotCache = /^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(part);
    if (!isChart && !isPivotCache) continue;
    const source = target.text(part) ?? "";
    const text = isChart ? renameInCharts(source, renamed) : renameInPivots(source, renamed);
    if (text !== source) target.set(part, text);
  }
}

function renameInCharts(source: string, renamed: readonly Renaming[]): string {
  return source.replace(FORMULA, (_, open: string, text: string, close: string) => {
    const formula = renamed.reduce(
      (now, { from, to }) => renameSheet(now, from, to),
      `=${decodeXml(text)}`
    );
    return open + encodeText(formula.slice(1)) + close;
  });
}

function renameInPivots(source: string, renamed: readonly Renaming[]): string {
  return source.replace(PIVOT_SOURCE, (whole, open: string, sheet: string, close: string) => {
    const name = decodeXml(sheet).toLowerCase();
    const found = renamed.find(({ from }) => from.toLowerCase() === name);
    return found === undefined ? whole : open + encodeAttribute(found.to) + close;
  });
}
