import { family } from "../conformanceCase";
import { holds, refuses, same } from "../expectations";

/** Data validation, conditional formats and protection. */
export const rules = family("rules", "1.8", [
  {
    id: "validation-list",
    title: "A list limits what is valid",
    compares: "type, rule and valid of dataValidation",
    run: async (context, bench) => {
      const range = bench.filled([["a"], ["z"]]).getRange("A1:A2");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      range.dataValidation.load("type,rule,valid");
      const first = bench.sheet().getRange("A1").dataValidation;
      first.load("type");
      await context.sync();
      const { type, rule, valid } = range.dataValidation;
      same([type, rule.list?.source, valid], ["List", "a,b", null], "validation");
      same(first.type, "None", "type without validation");
    },
  },
  {
    id: "validation-prompt",
    title: "Prompt and alert are kept, clear() takes them away",
    compares: "prompt, errorAlert and type",
    run: async (context, bench) => {
      const { dataValidation } = bench.sheet().getRange("A1");
      dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 5, operator: "Between" },
      };
      dataValidation.prompt = { showPrompt: true, title: "T", message: "M" };
      dataValidation.load("prompt,type");
      await context.sync();
      const { message, title, showPrompt } = dataValidation.prompt;
      same(
        [message, title, showPrompt, dataValidation.type],
        ["M", "T", true, "WholeNumber"],
        "prompt"
      );
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      same(dataValidation.type, "None", "type");
    },
  },
  {
    id: "conditional-custom",
    title: "A conditional format by formula",
    compares: "type, formula and fill",
    run: async (context, bench) => {
      const range = bench.filled([[1], [2]]).getRange("A1:A2");
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1>1";
      format.custom.format.fill.color = "#FF0000";
      format.load("type,custom/rule/formula,custom/format/fill/color");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      same(
        [format.type, format.custom.rule.formula, count.value],
        ["Custom", "=$A1>1", 1],
        "format"
      );
      same(format.custom.format.fill.color, "#FF0000", "fill");
    },
  },
  {
    id: "conditional-cell-value",
    title: "A conditional format by value, and clearing all",
    compares: "the rule, and the count after clearAll",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:A2");
      const format = range.conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      format.load("cellValue/rule");
      await context.sync();
      same(format.cellValue.rule.operator, "GreaterThan", "operator");
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      same(count.value, 0, "count");
    },
  },
  {
    id: "protected",
    title: "Locked cells of a protected sheet cannot be changed",
    compares: "protected, and the error code",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      holds(sheet.protection.protected, "the sheet is protected");
      await refuses(context, "AccessDenied", () => {
        sheet.getRange("A1").values = [[1]];
      });
      sheet.getRange("B1").values = [[1]];
      sheet.protection.unprotect();
      sheet.protection.load("protected");
      await context.sync();
      same(sheet.protection.protected, false, "protected");
    },
  },
  {
    id: "protected-twice",
    title: "A protected sheet is not protected again",
    compares: "the error code of a second protect()",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.protection.protect();
      await context.sync();
      await refuses(context, ["AccessDenied", "InvalidOperation"], () =>
        sheet.protection.protect()
      );
      sheet.protection.unprotect();
      await context.sync();
    },
  },
]);
