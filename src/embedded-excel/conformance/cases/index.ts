import type { ConformanceCase } from "../conformanceCase";
import { documents } from "./documents";
import { editing } from "./editing";
import { formats } from "./formats";
import { formulas } from "./formulas";
import { loading } from "./loading";
import { names } from "./names";
import { ranges } from "./ranges";
import { rules } from "./rules";
import { sorting } from "./sorting";
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
  ...sorting,
  ...rules,
  ...documents,
  ...workbook,
];
