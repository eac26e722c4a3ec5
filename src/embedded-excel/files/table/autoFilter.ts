import { formatArea, parseArea } from "../../engine/address";
import type { Area } from "../../model/area";
import type { AutoFilterModel, FilterCriteriaModel } from "../../model/features";
import type { StyleTable } from "../styles/styleTable";
import type { StyleWriter } from "../styles/styleWriter";
import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import { criteriaElement, readCriteria } from "./filterCriteria";

/** The filters of an `<autoFilter>` by column index. */
export function readFilters(
  filter: XmlElement | undefined,
  styles: StyleTable
): Map<number, FilterCriteriaModel> {
  const filters = new Map<number, FilterCriteriaModel>();
  for (const column of filter?.childrenNamed("filterColumn") ?? []) {
    const criteria = readCriteria(column, styles);
    if (criteria !== null) filters.set(column.numberOf("colId") ?? 0, criteria);
  }
  return filters;
}

export function readAutoFilter(filter: XmlElement, styles: StyleTable): AutoFilterModel | null {
  const area = parseArea(filter.attribute("ref") ?? "");
  return area === undefined ? null : { area, filters: readFilters(filter, styles) };
}

/** Source of `<autoFilter>`. Columns that keep their criteria keep what the file says of them. */
export function autoFilterElement(
  area: Area,
  filters: ReadonlyMap<number, FilterCriteriaModel>,
  styles: StyleWriter,
  original?: XmlElement
): string {
  const kept = new Map(
    (original?.childrenNamed("filterColumn") ?? []).map((item) => [item.numberOf("colId"), item])
  );
  const known = readFilters(original, styles.table);
  const columns = new Set([...kept.keys(), ...filters.keys()]);
  const items = [...columns]
    .filter((column) => column !== undefined && column < area.columnCount)
    .sort((a = 0, b = 0) => a - b)
    .map((column = 0) => {
      const item = kept.get(column);
      const criteria = filters.get(column);
      const isSame = JSON.stringify(known.get(column)) === JSON.stringify(criteria);
      if (item !== undefined && isSame) return item.source;
      const content = criteria === undefined ? "" : criteriaElement(criteria, styles);
      return content === "" ? "" : element("filterColumn", { colId: column }, content);
    });
  return element("autoFilter", { ref: formatArea(area) }, items);
}
