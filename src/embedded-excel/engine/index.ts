export * from "./address";
export * from "./area";
export { createCalculationEngine } from "./calculation";
export type {
  CalculatedCell,
  CalculationEngine,
  CalculationOptions,
  CellInput,
  DefinedName,
} from "./calculation";
export { copyFormula } from "./copyFormula";
export { cultureOf, SUPPORTED_LOCALES } from "./culture";
export type { Culture } from "./culture";
export { fromLocalFormat, toLocalFormat } from "./localFormat";
export { fromLocalFormula, toLocalFormula } from "./localFormula";
export * from "./numberFormat";
export { listFunctions, listNames, listPrecedents } from "./precedents";
export type { Precedent } from "./precedents";
export { fromR1C1, toR1C1 } from "./r1c1";
export { isFormula, isSameName, rewriteReferences } from "./reference";
export { renameColumn, renameName, renameSheet, renameTable } from "./renameInFormula";
export { serialOfDate } from "./serial";
export { moveReferences, removeSheetReferences, shiftReferences } from "./shiftReferences";
export type { CellMove, CellShift } from "./shiftReferences";
export { resolveStructuredReferences } from "./structuredReference";
export type { FormulaCell, TableLookup, TableShape } from "./structuredReference";
export { parseTyped } from "./typedInput";
export type { TypedFormula, TypedValue, TypingOptions } from "./typedInput";
export * from "./value";
