import { surroundingRegion } from "../../model/region";
import { defineApiType } from "../../protocol/apiType";
import { asIndex, asText, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { RangeObject } from "../range/rangeObject";
import { resolveArea } from "../range/resolveArea";
import { asFilterCriteria } from "./filterCriteria";
import {
  writeFilter,
  type FilterObject,
  type SheetFilterObject,
  type TableFilterObject,
} from "./filterObjects";
import { applyFilters, refuseWhenFiltersAreLocked, type FilterTarget } from "./filterTarget";

type AutoFilterObject = SheetFilterObject | TableFilterObject;

/** A filter kind whose one criterion is a number. */
function counting(filterOn: string): (filter: FilterObject, args: readonly unknown[]) => null {
  return (filter, [criterion1]) => filter.apply(asFilterCriteria({ filterOn, criterion1 }));
}

function coloring(filterOn: string): (filter: FilterObject, args: readonly unknown[]) => null {
  return (filter, [color]) => filter.apply(asFilterCriteria({ filterOn, color }));
}

defineApiType<FilterObject>("Filter", {
  properties: { criteria: { get: ({ criteria }) => criteria } },
  methods: {
    apply: (filter, [criteria]) => filter.apply(asFilterCriteria(criteria)),
    applyBottomItemsFilter: counting("BottomItems"),
    applyBottomPercentFilter: counting("BottomPercent"),
    applyCellColorFilter: coloring("CellColor"),
    applyCustomFilter: (filter, [criterion1, criterion2, operator]) =>
      filter.apply(asFilterCriteria({ filterOn: "Custom", criterion1, criterion2, operator })),
    applyDynamicFilter: (filter, [dynamicCriteria]) =>
      filter.apply(asFilterCriteria({ filterOn: "Dynamic", dynamicCriteria })),
    applyFontColorFilter: coloring("FontColor"),
    applyTopItemsFilter: counting("TopItems"),
    applyTopPercentFilter: counting("TopPercent"),
    applyValuesFilter: (filter, [values]) =>
      filter.apply(asFilterCriteria({ filterOn: "Values", values })),
    clear: (filter) => filter.apply(null),
  },
});

/** A single cell stands for the block of cells around it, whole columns for what they hold. */
function rangeToFilter(filter: AutoFilterObject, given: unknown): RangeObject {
  const range =
    given instanceof RangeObject ? given : resolveArea(filter.session, filter.sheet, asText(given));
  if (range.sheet !== filter.sheet) throw invalidArgument();
  const { area, sheet } = range;
  const used = range.isUnbounded ? sheet.usedArea(true, area) : null;
  if (used !== null) return range.at(used);
  return area.rowCount * area.columnCount === 1 ? range.at(surroundingRegion(sheet, area)) : range;
}

function apply(filter: AutoFilterObject, [given, columnIndex, criteria]: readonly unknown[]): null {
  const range = rangeToFilter(filter, given);
  refuseWhenFiltersAreLocked(range);
  const index = optional(columnIndex, asIndex);
  const wanted = optional(criteria, asFilterCriteria);
  if (index !== undefined && (index < 0 || index >= range.area.columnCount))
    throw invalidArgument();
  filter.place(range);
  if (index !== undefined) writeFilter(targetOf(filter), index, wanted ?? null);
  else targetOf(filter).changed();
  return null;
}

function targetOf({ target }: AutoFilterObject): FilterTarget {
  if (target === null) throw itemNotFound();
  return target;
}

function clearColumn(filter: AutoFilterObject, columnIndex: unknown): null {
  const target = targetOf(filter);
  const index = asIndex(columnIndex);
  if (index < 0 || index >= target.data.area.columnCount) throw invalidArgument();
  writeFilter(target, index, null);
  return null;
}

function clearCriteria(filter: AutoFilterObject): null {
  const { target } = filter;
  if (target === null) return null;
  refuseWhenFiltersAreLocked(target.data);
  target.filters.clear();
  applyFilters(target);
  return null;
}

/** The criteria by column; a column without a filter has empty ones. */
function criteriaOf({ target }: AutoFilterObject): unknown {
  if (target === null) return [];
  const { data, filters } = target;
  return Array.from({ length: data.area.columnCount }, (_, index) => filters.get(index) ?? {});
}

defineApiType<AutoFilterObject>("AutoFilter", {
  properties: {
    criteria: { get: criteriaOf },
    enabled: { get: ({ range }) => range !== null },
    isDataFiltered: { get: ({ target }) => (target?.filters.size ?? 0) > 0 },
  },
  methods: {
    apply,
    clearColumnCriteria: (filter, [index]) => clearColumn(filter, index),
    clearCriteria,
    getRange: ({ range }) => {
      if (range === null) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: ({ range }) => range,
    reapply: ({ target }) => {
      if (target !== null) applyFilters(target);
      return null;
    },
    remove: (filter) => {
      filter.remove();
      return null;
    },
  },
});
