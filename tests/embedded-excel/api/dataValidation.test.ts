import { openExcel } from "../../../src/embedded-excel/node";
import { codeOf } from "../support/answers";
import { withSheet } from "../support/withSheet";

type Rule = Excel.DataValidationRule;

/** What is given back of a rule that is set. */
async function ruleBack(rule: Rule): Promise<unknown> {
  return withSheet(async ({ sheet, context }) => {
    const validation = sheet.getRange("B2:B5").dataValidation;
    validation.rule = rule;
    validation.load("rule");
    await context.sync();
    return validation.rule;
  });
}

/** The type and the invalid cells of values below each other, with the rule on all of them. */
async function invalidOf(rule: Rule, values: unknown[]): Promise<string> {
  return withSheet(async ({ sheet, context }) => {
    const range = sheet.getRange("B2").getResizedRange(values.length - 1, 0);
    range.dataValidation.rule = rule;
    range.values = values.map((value) => [value]);
    const invalid = range.dataValidation.getInvalidCellsOrNullObject();
    invalid.load("address");
    await context.sync();
    return invalid.isNullObject ? "" : invalid.address.replaceAll("Sheet1!", "");
  });
}

describe("rules", () => {
  it.each<[string, Rule, unknown]>([
    [
      "numbers",
      { wholeNumber: { formula1: 0, operator: "GreaterThan" } },
      { wholeNumber: { formula1: "=0", operator: "GreaterThan" } },
    ],
    [
      "two bounds",
      { decimal: { formula1: 0, formula2: "=A1", operator: "Between" } },
      { decimal: { formula1: "=0", formula2: "=A1", operator: "Between" } },
    ],
    [
      "a written list",
      { list: { inCellDropDown: true, source: "Ja,Nej" } },
      { list: { inCellDropDown: true, source: "Ja,Nej" } },
    ],
    [
      "US dates",
      { date: { formula1: "1/1/2000", operator: "GreaterThanOrEqualTo" } },
      { date: { formula1: "=36526", operator: "GreaterThanOrEqualTo" } },
    ],
    [
      "ISO dates",
      { date: { formula1: "2024-01-01", formula2: "2024-12-31T12:00:00Z", operator: "Between" } },
      { date: { formula1: "=45292", formula2: "=45657.5", operator: "Between" } },
    ],
    [
      "times",
      { time: { formula1: "9:00 AM", formula2: "6:00 PM", operator: "Between" } },
      { time: { formula1: "=0.375", formula2: "=0.75", operator: "Between" } },
    ],
    [
      "a formula",
      { custom: { formula: "=COUNTIF($B$2:$B$5,B2)=1" } },
      { custom: { formula: "=COUNTIF($B$2:$B$5,B2)=1" } },
    ],
  ])("gives back %s as formulas", async (_, rule, expected) => {
    expect(await ruleBack(rule)).toEqual(expected);
  });

  it("takes a range of another sheet as the source of a list", async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const names = context.workbook.worksheets.add("Mina val").getRange("A1:A3");
      names.values = [["Sue"], ["Ricky"], ["Liz"]];
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2:A4");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: names } };
      range.values = [["sue"], ["Bo"], [""]];
      range.dataValidation.load("rule,type");
      const invalid = range.dataValidation.getInvalidCells();
      invalid.load("address");
      await context.sync();
      expect([range.dataValidation.rule, range.dataValidation.type]).toEqual([
        { list: { inCellDropDown: true, source: "='Mina val'!$A$1:$A$3" } },
        "List",
      ]);
      expect(invalid.address).toBe("Sheet1!A3");
    });
  });

  it.each<[string, object]>([
    ["nothing", {}],
    ["two kinds", { custom: { formula: "=TRUE" }, list: { source: "a,b" } }],
    ["an unknown kind", { color: { source: "a" } }],
    ["a list that is too long", { list: { source: "x".repeat(256) } }],
    ["between without an end", { decimal: { formula1: 1, operator: "Between" } }],
    ["an unknown operator", { decimal: { formula1: 1, operator: "Near" } }],
    ["what is no formula", { custom: { formula: "=SUM(" } }],
  ])("refuses %s", async (_, rule) => {
    expect(await codeOf(ruleBack(rule as Rule))).toBe("InvalidArgument");
  });
});

describe("invalid cells", () => {
  it.each<[string, Rule, unknown[], string]>([
    [
      "whole numbers",
      { wholeNumber: { formula1: 0, operator: "GreaterThan" } },
      [1, -1, 1.5, "x"],
      "B3:B5",
    ],
    [
      "a written list with case",
      { list: { inCellDropDown: true, source: "Ja, Nej" } },
      ["Ja", "nej"],
      "B3",
    ],
    [
      "a list by name",
      { list: { inCellDropDown: true, source: "=$B$2:$B$3" } },
      ["a", "b", "c"],
      "B4",
    ],
    [
      "lengths of texts",
      { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
      ["abc", "abcd", 1234],
      "B3:B4",
    ],
    ["dates", { date: { formula1: "2024-01-01", operator: "LessThan" } }, [45_291, 45_292], "B3"],
    [
      "outside bounds",
      { decimal: { formula1: 1, formula2: 2, operator: "NotBetween" } },
      [0, 1.5, 3],
      "B3",
    ],
    [
      "a bound in the cell above",
      { decimal: { formula1: "=B1", operator: "GreaterThanOrEqualTo" } },
      [1, 3, 2],
      "B4",
    ],
    [
      "bounds by formulas",
      { decimal: { formula1: "=SUM(1,1)", formula2: "=2*2", operator: "Between" } },
      [1, 2, 4, 5],
      "B2,B5",
    ],
    ["a condition of the own cell", { custom: { formula: "=ISNUMBER(B2)" } }, [1, "x", 2], "B3"],
    ["a condition that is an error", { custom: { formula: "=1/(B2-1)>0" } }, [2, 1], "B3"],
    ["nothing when all are valid", { custom: { formula: "=TRUE" } }, [1, 2], ""],
  ])("are found for %s", async (_, rule, values, expected) => {
    expect(await invalidOf(rule, values)).toBe(expected);
  });

  it("are blank cells only when blanks are not ignored", async () => {
    await withSheet(async ({ sheet, context }) => {
      const { dataValidation } = sheet.getRange("A1:A2");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.load("valid,ignoreBlanks");
      await context.sync();
      expect([dataValidation.valid, dataValidation.ignoreBlanks]).toEqual([true, true]);
      dataValidation.ignoreBlanks = false;
      dataValidation.load("valid");
      await context.sync();
      expect(dataValidation.valid).toBe(false);
      sheet.getRange("A1").values = [[1]];
      dataValidation.load("valid");
      await context.sync();
      expect(dataValidation.valid).toBeNull();
    });
  });

  it("are not found where there are none", async () => {
    await withSheet(async ({ sheet, refusal }) => {
      const code = await refusal(() => sheet.getRange("A:A").dataValidation.getInvalidCells());
      expect(code).toBe("ItemNotFound");
    });
  });
});

describe("ranges", () => {
  const whole: Rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };

  it("tell a shared, a partial and a divided validation apart", async () => {
    await withSheet(async ({ sheet, context }) => {
      sheet.getRange("A1:A4").dataValidation.rule = whole;
      sheet.getRange("A3:A4").dataValidation.rule = { custom: { formula: "=TRUE" } };
      const found = ["A1:A2", "A1:A4", "A4:A5", "C1"].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load("type,rule");
        return dataValidation;
      });
      await context.sync();
      expect(found.map(({ type }) => type)).toEqual([
        "WholeNumber",
        "Inconsistent",
        "MixedCriteria",
        "None",
      ]);
      expect(found[1]?.rule).toBeNull();
    });
  });

  it("keep relative formulas right when the first cells are taken away", async () => {
    await withSheet(async ({ sheet, context }) => {
      sheet.getRange("B2:B9").dataValidation.rule = { custom: { formula: "=B2>$A$1" } };
      sheet.getRange("B2:B4").dataValidation.clear();
      const { dataValidation } = sheet.getRange("B5:B9");
      dataValidation.load("rule");
      const cleared = sheet.getRange("B2").dataValidation;
      cleared.load("type");
      await context.sync();
      expect(dataValidation.rule).toEqual({ custom: { formula: "=B5>$A$1" } });
      expect(cleared.type).toBe("None");
    });
  });

  it("may be several, with one rule from the first cell", async () => {
    await withSheet(async ({ sheet, context }) => {
      const areas = sheet.getRanges("A1:A2,C3:C4");
      areas.dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("C3:C4").values = [[1], [-1]];
      const invalid = areas.dataValidation.getInvalidCells();
      invalid.load("address");
      await context.sync();
      expect(invalid.address).toBe("Sheet1!C4");
    });
  });

  it("keep prompt and alert with the rule", async () => {
    await withSheet(async ({ sheet, context, refusal }) => {
      const { dataValidation } = sheet.getRange("A1:A2");
      dataValidation.rule = whole;
      dataValidation.prompt = { showPrompt: true, title: "Antal", message: "Skriv ett heltal." };
      dataValidation.errorAlert = {
        showAlert: false,
        style: "Warning",
        title: "Fel",
        message: "Inte ett heltal.",
      };
      dataValidation.load("rule,prompt,errorAlert");
      await context.sync();
      expect(dataValidation.rule).toEqual({
        wholeNumber: { formula1: "=0", operator: "GreaterThan" },
      });
      expect(dataValidation.prompt.title).toBe("Antal");
      expect([dataValidation.errorAlert.style, dataValidation.errorAlert.showAlert]).toEqual([
        "Warning",
        false,
      ]);
      const tooLong = { showPrompt: true, title: "x".repeat(33), message: "" };
      expect(await refusal(() => (dataValidation.prompt = tooLong))).toBe("InvalidArgument");
    });
  });

  it("cannot be changed on a protected sheet", async () => {
    await withSheet(async ({ sheet, refusal }) => {
      sheet.protection.protect();
      const code = await refusal(() => (sheet.getRange("A1").dataValidation.rule = whole));
      expect(code).toBe("AccessDenied");
    });
  });
});
