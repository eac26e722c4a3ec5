import { codeOf } from "../support/answers";
import { withSheet } from "../support/withSheet";

const UNREADABLE = ["=SUM(", "=SUM(1))", "=1+", '="x', "={1,2", "=1 2", "=A1+*2"];
const READABLE = [
  "=SUM(1,,)",
  "=FOO(1)",
  "=no.such.name+1",
  "=OFFSET(A1,1,1):B3",
  "={1,2;3,4}",
  "=-+1%",
  "=LET(x,1,x+1)",
  "=SUM((B1,C2))",
  "=Sheet1!#REF!",
  "= 1 +\n 2 ",
];

test.each(UNREADABLE)("%s is refused and changes nothing", async (formula) => {
  await withSheet(async ({ context, sheet, read }) => {
    sheet.getRange("H9").values = [["before"]];
    await context.sync();
    sheet.getRange("H9").formulas = [[formula]];
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
    sheet.getRange("H9").values = [[formula]];
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
    expect(await read("H9", "values")).toEqual([["before"]]);
  });
});

test.each(READABLE)("%s is taken, whatever it gives", async (formula) => {
  await withSheet(async ({ context, sheet, read }) => {
    sheet.getRange("H9").formulas = [[formula]];
    await context.sync();
    expect(await read("H9", "formulas")).toEqual([[formula]]);
  });
});

test("an unreadable formula is text when it follows an apostrophe or stands in a text cell", async () => {
  await withSheet(async ({ context, sheet, read }) => {
    sheet.getRange("A2").numberFormat = [["@"]];
    sheet.getRange("A1:A2").values = [["'=SUM("], ["=SUM("]];
    await context.sync();
    expect(await read("A1:A2", "values")).toEqual([["=SUM("], ["=SUM("]]);
  });
});
