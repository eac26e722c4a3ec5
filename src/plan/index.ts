export type * from "./address";
export type * from "./figure";
export type * from "./plan";
export type * from "./snapshot";
export { columnLetters, formatAddress, formatCell, formatRange, quoteSheetName } from "./address";
export {
  addDecimals,
  compareDecimals,
  decimalOfNumber,
  formatDecimal,
  negateDecimal,
  parseDecimal,
  rescaleDecimal,
  shiftDecimal,
  subtractDecimals,
  trimDecimal,
} from "./decimal";
export type * from "./mapping";
export type * from "./changeCorrections";
export { changeCorrections } from "./changeCorrections";
export { columnKeys, formatMapping, headerKey, parseMapping } from "./mapping";
export { numberFault } from "./numberFault";
export { readPlan } from "./readPlan";
