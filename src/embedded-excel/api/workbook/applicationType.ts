import { cultureOf } from "../../engine/culture";
import { defineApiType } from "../../protocol/apiType";
import { asOneOf } from "../../protocol/arguments";
import { CultureObject, type ApplicationObject } from "./applicationObject";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const separators = ({ session }: ApplicationObject | CultureObject) => cultureOf(session.locale);

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
