/** The newest ExcelApi requirement set that the host answers for, unless it is told otherwise. */
export const DEFAULT_API_VERSION = "1.17";

/** Requirement sets and their versions, as `Office.context.requirements` is to know them. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What a host with an ExcelApi version supports beside it.
 * `DelayForCellEdit` is what makes office.js pass on `Excel.run({ delayForCellEdit: true }, …)`.
 */
export function requirementSets(apiVersion: string = DEFAULT_API_VERSION): RequirementSets {
  return {
    ExcelApi: apiVersion,
    AddinCommands: "1.3",
    CustomXmlParts: "1.1",
    DelayForCellEdit: "1.1",
    RibbonApi: "1.1",
    Settings: "1.1",
    SharedRuntime: "1.1",
  };
}
