import { defineApiType } from "../../protocol/apiType";
import { WorksheetObject } from "../worksheet/worksheetObject";
import { actions } from "./rangeActions";
import { contents } from "./rangeContents";
import { geometry } from "./rangeGeometry";
import { navigation } from "./rangeNavigation";
import type { RangeObject } from "./rangeObject";

defineApiType<RangeObject>("Range", {
  keptByReference: true,
  properties: { ...geometry, ...contents },
  navigations: {
    worksheet: ({ session, sheet }) => new WorksheetObject(session, sheet),
  },
  methods: { ...navigation, ...actions },
});
