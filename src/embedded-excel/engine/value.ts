/** The error values of Excel, in English. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as the value of a cell. */
export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell can hold; null is an empty cell. Dates are serials (days since 1899-12-30, in the 1900 system). */
export type CellValue = number | string | boolean | CellError | null;

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The error that an English text stands for, in any case: "#n/a" is #N/A. */
export function errorCodeOf(text: string): ErrorCode | undefined {
  const wanted = text.toUpperCase();
  return ERROR_CODES.find((code) => code === wanted);
}
