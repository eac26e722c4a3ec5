export { CalculatingExcel } from "./calculatingExcel";
export { LazyCalculator } from "./lazyCalculator";
