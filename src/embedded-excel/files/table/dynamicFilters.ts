import { FILTER_MONTHS } from "../../model/filterMonths";

const PERIODS: ReadonlyMap<string, string> = new Map([
  ...FILTER_MONTHS.map((month, index) => [`M${index + 1}`, `AllDatesInPeriod${month}`] as const),
  ...[1, 2, 3, 4].map((quarter) => [`Q${quarter}`, `AllDatesInPeriodQuarter${quarter}`] as const),
]);

/** `Excel.DynamicFilterCriteria` for a file's "aboveAverage" or "M1". */
export const dynamicToApi = (type: string): string =>
  PERIODS.get(type) ?? type.slice(0, 1).toUpperCase() + type.slice(1);

export function dynamicToFile(criteria: string): string {
  const [period] = [...PERIODS].find(([, name]) => name === criteria) ?? [];
  return period ?? criteria.slice(0, 1).toLowerCase() + criteria.slice(1);
}
