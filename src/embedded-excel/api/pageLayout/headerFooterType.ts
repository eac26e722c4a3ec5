import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asOneOf, asText } from "../../protocol/arguments";
import { HeaderFooterObject, type HeaderFooterGroupObject } from "./pageLayoutObject";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;
const MAX_TEXT = 255;

function text(name: string) {
  return {
    get: (part: HeaderFooterObject) => part.read(name),
    set: (part: HeaderFooterObject, value: unknown) =>
      part.write(name, asText(value).slice(0, MAX_TEXT)),
  };
}

defineApiType<HeaderFooterObject>("HeaderFooter", {
  properties: {
    centerFooter: text("centerFooter"),
    centerHeader: text("centerHeader"),
    leftFooter: text("leftFooter"),
    leftHeader: text("leftHeader"),
    rightFooter: text("rightFooter"),
    rightHeader: text("rightHeader"),
  },
});

function flag(name: "useSheetMargins" | "useSheetScale") {
  return {
    get: ({ layout }: HeaderFooterGroupObject) => layout.model.headersFooters[name],
    set: ({ layout }: HeaderFooterGroupObject, value: unknown) => {
      layout.model.headersFooters[name] = asBoolean(value);
      layout.changed();
    },
  };
}

defineApiType<HeaderFooterGroupObject>("HeaderFooterGroup", {
  properties: {
    state: {
      get: ({ layout }) => layout.model.headersFooters.state,
      set: ({ layout }, value) => {
        layout.model.headersFooters.state = asOneOf(value, STATES);
        layout.changed();
      },
    },
    useSheetMargins: flag("useSheetMargins"),
    useSheetScale: flag("useSheetScale"),
  },
  navigations: {
    defaultForAllPages: ({ layout }) => new HeaderFooterObject(layout, "defaultForAllPages"),
    evenPages: ({ layout }) => new HeaderFooterObject(layout, "evenPages"),
    firstPage: ({ layout }) => new HeaderFooterObject(layout, "firstPage"),
    oddPages: ({ layout }) => new HeaderFooterObject(layout, "oddPages"),
  },
});
