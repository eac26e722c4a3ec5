import { defineApiType } from "../../protocol/apiType";
import { asIndex, asText } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { RangeObject } from "../range/rangeObject";
import { resolveArea } from "../range/resolveArea";
import { PageBreakObject, type PageBreaksObject } from "./pageLayoutObject";

function add(breaks: PageBreaksObject, given: unknown): PageBreakObject {
  const { session, sheet } = breaks.layout;
  const { area } =
    given instanceof RangeObject ? given : resolveArea(session, sheet, asText(given));
  const index = breaks.along === "rows" ? area.row : area.column;
  if (index === 0) throw invalidArgument();
  if (!breaks.indexes.includes(index)) breaks.indexes.push(index);
  breaks.indexes.sort((a, b) => a - b);
  breaks.layout.changed();
  return new PageBreakObject(breaks, index);
}

function at(breaks: PageBreaksObject, place: number): PageBreakObject {
  const index = breaks.indexes[place];
  if (index === undefined) throw invalidArgument();
  return new PageBreakObject(breaks, index);
}

defineApiType<PageBreaksObject>("PageBreakCollection", {
  items: (breaks) => breaks.indexes.map((index) => new PageBreakObject(breaks, index)),
  item: (breaks, key) => at(breaks, asIndex(key)),
  methods: {
    add: (breaks, [range]) => add(breaks, range),
    getCount: ({ indexes }) => indexes.length,
    getItem: (breaks, [place]) => at(breaks, asIndex(place)),
    removePageBreaks: (breaks) => {
      breaks.indexes.length = 0;
      breaks.layout.changed();
      return null;
    },
  },
});

function cellAfter({ breaks, index }: PageBreakObject): RangeObject {
  const { session, sheet } = breaks.layout;
  const place = breaks.along === "rows" ? { row: index, column: 0 } : { row: 0, column: index };
  return new RangeObject(session, sheet, { ...place, rowCount: 1, columnCount: 1 });
}

defineApiType<PageBreakObject>("PageBreak", {
  key: ({ breaks, index }) => breaks.indexes.indexOf(index),
  properties: {
    columnIndex: { get: ({ breaks, index }) => (breaks.along === "columns" ? index : 0) },
    rowIndex: { get: ({ breaks, index }) => (breaks.along === "rows" ? index : 0) },
  },
  methods: {
    delete: ({ breaks, index }) => {
      breaks.indexes.splice(breaks.indexes.indexOf(index), 1);
      breaks.layout.changed();
      return null;
    },
    getCellAfterBreak: cellAfter,
  },
});
