import { defineApiType } from "../../protocol/apiType";
import { asText } from "../../protocol/arguments";
import { itemNotFound } from "../../protocol/hostError";
import { intersect } from "../../model/area";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { FormatObject } from "../format/formatObject";
import { ConditionalFormatsObject } from "../conditional/conditionalObjects";
import { DataValidationObject } from "../dataValidation/dataValidationObject";
import { RangeSortObject } from "../sort/sortObjects";
import { applyStyle, readStyle } from "../style/applyStyle";
import { WorksheetObject } from "../worksheet/worksheetObject";
import { actions } from "./rangeActions";
import { cellPropertyMethods } from "./cellProperties";
import { copying } from "./copying";
import { duplicates } from "./duplicates";
import { edges } from "./edges";
import { hyperlink } from "./hyperlink";
import { outline } from "./outline";
import { precedents } from "./precedents";
import { searching } from "./search";
import { RangeViewObject } from "./rangeViewObject";
import { specialCells } from "./specialCells";
import { spilling } from "./spilling";
import { editing } from "./rangeEditing";
import { contents } from "./rangeContents";
import { geometry } from "./rangeGeometry";
import { navigation } from "./rangeNavigation";
import type { RangeObject } from "./rangeObject";

function mergedAreas(range: RangeObject): RangeAreasObject | null {
  const merged = range.sheet.merges.filter((area) => intersect(area, range.area) !== null);
  return merged.length === 0 ? null : new RangeAreasObject(merged.map((area) => range.at(area)));
}

defineApiType<RangeObject>("Range", {
  keptByReference: true,
  properties: {
    ...geometry,
    ...contents,
    ...hyperlink,
    style: {
      get: (range) => readStyle([range]),
      set: (range, value) => applyStyle([range], asText(value)),
    },
  },
  navigations: {
    conditionalFormats: (range) => new ConditionalFormatsObject([range]),
    dataValidation: (range) => new DataValidationObject([range]),
    format: (range) => new FormatObject([range], "RangeFormat"),
    sort: (range) => new RangeSortObject(range),
    worksheet: ({ session, sheet }) => new WorksheetObject(session, sheet),
  },
  methods: {
    ...navigation,
    ...edges,
    ...outline,
    ...spilling,
    ...precedents,
    ...actions,
    ...editing,
    ...copying,
    ...duplicates,
    ...searching,
    ...cellPropertyMethods,
    getMergedAreasOrNullObject: (range) => mergedAreas(range),
    getVisibleView: (range) => new RangeViewObject(range),
    getSpecialCells: (range, [type, valueType]) => {
      const found = specialCells([range], type, valueType);
      if (found === null) throw itemNotFound();
      return found;
    },
    getSpecialCellsOrNullObject: (range, [type, valueType]) =>
      specialCells([range], type, valueType),
  },
});
