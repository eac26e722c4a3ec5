export { allCases } from "./cases";
export type { ConformanceCase } from "./conformanceCase";
export { runConformance } from "./runConformance";
export type { ConformanceOptions, ConformanceResult } from "./runConformance";
export { toMarkdown } from "./toMarkdown";
