import { formatAddress } from "../../engine/address";
import { toLocalFormula } from "../../engine/localFormula";
import { toR1C1 } from "../../engine/r1c1";
import { defineApiType, type WireValue } from "../../protocol/apiType";
import { asIndex } from "../../protocol/arguments";
import { readFormulas, readNumberFormat, readText, readValues, readValueTypes } from "./readCells";
import type { RangeObject } from "./rangeObject";
import { RangeViewCollectionObject, type RangeViewObject } from "./rangeViewObject";

const part = (read: (range: RangeObject) => WireValue) => ({
  get: (view: RangeViewObject) => view.visible(read(view.range)),
});

function addresses(range: RangeObject): string[][] {
  const { sheet } = range;
  return range.grid((row, column) =>
    formatAddress(sheet.name, { row, column, rowCount: 1, columnCount: 1 })
  );
}

defineApiType<RangeViewObject>("RangeView", {
  properties: {
    cellAddresses: part(addresses),
    columnCount: { get: ({ columns }) => columns.length },
    formulas: part((range) => readFormulas(range, (formula) => formula)),
    formulasLocal: part((range) =>
      readFormulas(range, (formula) => toLocalFormula(formula, range.session.locale))
    ),
    formulasR1C1: part((range) => readFormulas(range, toR1C1)),
    index: { get: ({ index }) => index },
    numberFormat: part(readNumberFormat),
    rowCount: { get: ({ rows }) => rows.length },
    text: part(readText),
    valueTypes: part(readValueTypes),
    values: part(readValues),
  },
  navigations: { rows: (view) => new RangeViewCollectionObject(view) },
  methods: { getRange: ({ range }) => range },
});

defineApiType<RangeViewCollectionObject>("RangeViewCollection", {
  items: ({ views }) => views,
  methods: {
    getCount: ({ views }) => views.length,
    getItemAt: (rows, [index]) => rows.at(asIndex(index)),
  },
});
