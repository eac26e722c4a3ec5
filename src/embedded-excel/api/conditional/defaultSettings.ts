import type { ConditionalType } from "./conditionalTypes";
import { defaultIconCriteria } from "./iconSets";

/** What Excel gives a new conditional format of a type. Types that need a rule are without effect until it is set. */
export function defaultSettings(type: ConditionalType): Record<string, unknown> {
  switch (type) {
    case "DataBar":
      return dataBar();
    case "ColorScale":
      return { criteria: threeColors() };
    case "IconSet":
      return {
        style: "ThreeTrafficLights1",
        reverseIconOrder: false,
        showIconOnly: false,
        criteria: defaultIconCriteria("ThreeTrafficLights1"),
      };
    default:
      return {};
  }
}

function dataBar(): Record<string, unknown> {
  return {
    showDataBarOnly: false,
    barDirection: "Context",
    axisFormat: "Automatic",
    axisColor: "#000000",
    lowerBoundRule: { type: "Automatic" },
    upperBoundRule: { type: "Automatic" },
    positiveFormat: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
    negativeFormat: {
      fillColor: "#FF0000",
      borderColor: "",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  };
}

function threeColors(): Record<string, unknown> {
  return {
    minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
    maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
  };
}
