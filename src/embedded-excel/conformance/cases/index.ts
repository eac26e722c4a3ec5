import type { ConformanceCase } from "../conformanceCase";
import { editing } from "./editing";
import { formats } from "./formats";
import { formulas } from "./formulas";
import { loading } from "./loading";
import { names } from "./names";
import { ranges } from "./ranges";
import { tables } from "./tables";
import { values } from "./values";
import { workbook } from "./workbook";
import { worksheets } from "./worksheets";

/** Every case of the suite, family by family. */
export const allCases: readonly ConformanceCase[] = [
  ...loading,
  ...values,
  ...formulas,
  ...formats,
  ...ranges,
  ...editing,
  ...worksheets,
  ...tables,
  ...names,
  ...workbook,
];
