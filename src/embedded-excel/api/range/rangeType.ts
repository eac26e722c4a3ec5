import { defineApiType } from "../../protocol/apiType";
import { FormatObject } from "../format/formatObject";
import { WorksheetObject } from "../worksheet/worksheetObject";
import { actions } from "./rangeActions";
import { cellPropertyMethods } from "./cellProperties";
import { editing } from "./rangeEditing";
import { contents } from "./rangeContents";
import { geometry } from "./rangeGeometry";
import { navigation } from "./rangeNavigation";
import type { RangeObject } from "./rangeObject";

defineApiType<RangeObject>("Range", {
  keptByReference: true,
  properties: { ...geometry, ...contents },
  navigations: {
    format: (range) => new FormatObject([range], "RangeFormat"),
    worksheet: ({ session, sheet }) => new WorksheetObject(session, sheet),
  },
  methods: { ...navigation, ...actions, ...editing, ...cellPropertyMethods },
});
