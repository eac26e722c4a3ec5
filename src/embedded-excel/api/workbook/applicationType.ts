import { cultureOf } from "../../engine/culture";
import { defineApiType } from "../../protocol/apiType";
import type { WorkbookModel } from "../../model/workbookModel";
import { asBoolean, asIndex, asNumber, asOneOf } from "../../protocol/arguments";
import {
  CultureObject,
  IterativeCalculationObject,
  type ApplicationObject,
} from "./applicationObject";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const separators = ({ session }: ApplicationObject | CultureObject) => cultureOf(session.locale);

type Iteration = WorkbookModel["iterativeCalculation"];

function iteration<K extends keyof Iteration>(name: K, convert: (value: unknown) => Iteration[K]) {
  return {
    get: ({ session }: IterativeCalculationObject) => session.workbook.iterativeCalculation[name],
    set: ({ session }: IterativeCalculationObject, value: unknown) =>
      void (session.workbook.iterativeCalculation[name] = convert(value)),
  };
}

defineApiType<ApplicationObject>("Application", {
  properties: {
    calculationEngineVersion: { get: () => 191029 },
    calculationMode: {
      get: ({ session }) => session.workbook.calculationMode,
      set: ({ session }, value) =>
        void (session.workbook.calculationMode = asOneOf(value, CALCULATION_MODES)),
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: (application) => separators(application).decimalSeparator },
    thousandsSeparator: { get: (application) => separators(application).groupSeparator },
    useSystemSeparators: { get: () => true },
  },
  navigations: {
    iterativeCalculation: ({ session }) => new IterativeCalculationObject(session),
    cultureInfo: ({ session }) => new CultureObject(session, "CultureInfo"),
  },
  methods: {
    calculate: ({ session }) => {
      session.calculateNow();
      return null;
    },
    // Nothing is drawn or calculated before the request has ended, so there is nothing to suspend.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

defineApiType<IterativeCalculationObject>("IterativeCalculation", {
  properties: {
    enabled: iteration("enabled", asBoolean),
    maxChange: iteration("maxChange", asNumber),
    maxIteration: iteration("maxIteration", asIndex),
  },
});

defineApiType<CultureObject>("CultureInfo", {
  properties: { name: { get: ({ session }) => session.locale } },
  navigations: {
    numberFormat: ({ session }) => new CultureObject(session, "NumberFormatInfo"),
    datetimeFormat: ({ session }) => new CultureObject(session, "DatetimeFormatInfo"),
  },
});

defineApiType<CultureObject>("NumberFormatInfo", {
  properties: {
    currencySymbol: { get: (culture) => separators(culture).currencySymbol },
    numberDecimalSeparator: { get: (culture) => separators(culture).decimalSeparator },
    numberGroupSeparator: { get: (culture) => separators(culture).groupSeparator },
  },
});

defineApiType<CultureObject>("DatetimeFormatInfo", {
  properties: {
    dateSeparator: { get: (culture) => /[^a-z]/i.exec(separators(culture).shortDate)?.[0] ?? "-" },
    longDatePattern: { get: (culture) => separators(culture).longDate },
    longTimePattern: { get: (culture) => separators(culture).longTime },
    shortDatePattern: { get: (culture) => separators(culture).shortDate },
    timeSeparator: { get: () => ":" },
  },
});
