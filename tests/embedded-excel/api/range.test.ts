import fc from "fast-check";
import { withSheet } from "../support/withSheet";

/** Values that are no input to be recognised: they must come back as they are. */
const plainValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => `'${text}`)
);
const shown = (value: unknown): unknown => (typeof value === "string" ? value.slice(1) : value);

const grid = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(plainValue, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    })
  );

const sizeOf = (values: readonly unknown[][]): [number, number] => [
  values.length,
  values[0]?.length ?? 0,
];

test("random values are read as they were written", async () => {
  await withSheet(async ({ context, sheet }) => {
    await fc.assert(
      fc.asyncProperty(grid, async (values) => {
        const range = sheet.getRangeByIndexes(2, 1, ...sizeOf(values));
        range.values = values;
        range.load("values");
        await context.sync();
        expect(range.values).toEqual(values.map((row) => row.map(shown)));
      }),
      { numRuns: 60 }
    );
  });
});

test("inserting rows and deleting them again restores everything", async () => {
  const span = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }));
  await withSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:C6").formulas = [
      ["n", "m", "=SUM(A2:A6)"],
      [1, "=A2*2", "=B2"],
      [2, "=A3*2", "=SUM(A$2:A3)"],
      [3, "=A4*2", "=Local+1"],
      [4, "=A5*2", ""],
      [5, "=A6*2", "=A1&C5"],
    ];
    sheet.names.add("Local", sheet.getRange("A4"));
    const table = sheet.tables.add("E2:F5", true);
    sheet.getRange("B3").format.fill.color = "#123456";
    sheet.getRange("A3:C3").format.rowHeight = 33;
    await context.sync();
    const state = async (): Promise<unknown> => {
      const range = sheet.getRange("A1:G8");
      const tableRange = table.getRange();
      const name = sheet.names.getItem("Local");
      const cell = sheet.getRange("B3");
      range.load("formulas,values");
      tableRange.load("address");
      name.load("formula");
      cell.load("format/fill/color,format/rowHeight");
      await context.sync();
      const { fill, rowHeight } = cell.format;
      return [
        range.formulas,
        range.values,
        tableRange.address,
        name.formula,
        fill.color,
        rowHeight,
      ];
    };
    const before = await state();
    await fc.assert(
      fc.asyncProperty(span, async ([first, count]) => {
        const rows = `${first}:${first + count - 1}`;
        sheet.getRange(rows).insert("Down");
        sheet.getRange(rows).delete("Up");
        expect(await state()).toEqual(before);
      }),
      { numRuns: 25 }
    );
  });
});

test("locked cells of a protected sheet are refused, also when the write would leave them alone", async () => {
  await withSheet(async ({ context, sheet, read, refusal }) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    const write = (address: string, values: unknown[][]): Promise<string> =>
      refusal(() => (sheet.getRange(address).values = values));
    expect(await write("A1", [[1]])).toBe("AccessDenied");
    expect(await write("A1:B1", [[null, 2]])).toBe("AccessDenied");
    expect(await write("B1", [[3]])).toBe("none");
    expect(await read("A1:B1", "values")).toEqual([["", 3]]);
  });
});

test("values follow US conventions, formulasLocal those of the user", async () => {
  await withSheet(
    async ({ sheet, read }) => {
      sheet.getRange("A1:C1").values = [["1.5", "1,500", "3/5/2024"]];
      sheet.getRange("A2:C2").formulasLocal = [["1,5", "=SUMMA(A1;2,5)", "2024-03-05"]];
      expect(await read("A1:C1", "values")).toEqual([[1.5, 1500, 45356]]);
      expect(await read("A2:C2", "values")).toEqual([[1.5, 4, 45356]]);
      expect(await read("B2", "formulas")).toEqual([["=SUM(A1,2.5)"]]);
      expect(await read("A1", "text")).toEqual([["1,5"]]);
    },
    { locale: "sv-SE" }
  );
});

test("errors are English values and local texts", async () => {
  await withSheet(
    async ({ sheet, read }) => {
      sheet.getRange("A1:B1").formulas = [["=1/0", "=NA()"]];
      expect(await read("A1:B1", "values")).toEqual([["#DIV/0!", "#N/A"]]);
      expect(await read("A1:B1", "text")).toEqual([["#DIVISION/0!", "#SAKNAS!"]]);
    },
    { locale: "sv-SE" }
  );
});

test("removing duplicates leaves what is below the range where it is", async () => {
  await withSheet(async ({ context, sheet, read }) => {
    sheet.getRange("A1:A5").values = [["a"], ["A"], ["b"], ["below"], ["too"]];
    const result = sheet.getRange("A1:A3").removeDuplicates([0], false);
    result.load("removed,uniqueRemaining");
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
    expect(await read("A1:A5", "values")).toEqual([["a"], ["b"], [""], ["below"], ["too"]]);
  });
});

type FillType = "FillDefault" | "FillCopy" | "FillSeries" | "FillMonths" | "FillWeekdays";

test.each<readonly [FillType, unknown[][], unknown[]]>([
  ["FillDefault", [["Mon"], ["Tue"]], ["Wed", "Thu", "Fri"]],
  ["FillDefault", [["Item 1"], ["Item 3"]], ["Item 5", "Item 7", "Item 9"]],
  ["FillCopy", [[1], [2]], [1, 2, 1]],
  ["FillSeries", [[10], [8]], [6, 4, 2]],
  ["FillMonths", [[45322], [45322]], [45351, 45382, 45412]],
  ["FillWeekdays", [[45358], [45359]], [45362, 45363, 45364]],
])("autoFill %s goes on from %j", async (type, source, expected) => {
  await withSheet(async ({ sheet, read }) => {
    sheet.getRange("A1:A2").values = source;
    sheet.getRange("A1:A2").autoFill("A1:A5", type);
    expect(await read("A3:A5", "values")).toEqual(expected.map((value) => [value]));
  });
});

test("one date goes on by default, and one number does not", async () => {
  await withSheet(async ({ sheet, read }) => {
    sheet.getRange("A1:B1").values = [["2024-03-05", 7]];
    sheet.getRange("A1").autoFill("A1:A3");
    sheet.getRange("B1").autoFill("B1:B3");
    expect(await read("A1:B3", "values")).toEqual([
      [45356, 7],
      [45357, 7],
      [45358, 7],
    ]);
  });
});

test("kinds of filling that the host does not have are named", async () => {
  await withSheet(async ({ context, sheet }) => {
    const fill = async (): Promise<void> => {
      sheet.getRange("A1").autoFill("A1:A3", "GrowthTrend");
      await context.sync();
    };
    await expect(fill()).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("GrowthTrend") as unknown,
    });
  });
});

test("a spill knows its parent, and a cell in its way is an error", async () => {
  await withSheet(async ({ context, sheet, read }) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("D1").formulas = [["=A1:B2"]];
    expect(await read("D1:E2", "hasSpill")).toBe(true);
    expect(await read("C1:D1", "hasSpill")).toBeNull();
    const parent = sheet.getRange("E2").getSpillParentOrNullObject();
    const none = sheet.getRange("A1").getSpillParentOrNullObject();
    parent.load("address");
    await context.sync();
    expect([parent.address, none.isNullObject]).toEqual(["Sheet1!D1", true]);
    sheet.getRange("E2").values = [["in the way"]];
    expect(await read("D1", "values")).toEqual([["#SPILL!"]]);
  });
});

test("whole rows and columns are read as null and not written from arrays", async () => {
  await withSheet(async ({ sheet, read, refusal }) => {
    expect(await read("A:A", "values")).toBeNull();
    expect(await refusal(() => (sheet.getRange("A:A").values = [[1]]))).toBe("InvalidArgument");
    sheet.getRange("A:A").numberFormat = [["0.0"]];
    expect(await read("A9", "numberFormat")).toEqual([["0.0"]]);
  });
});

test("the size of a range on the sheet counts hidden rows as nothing", async () => {
  await withSheet(async ({ sheet, read }) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("3:3").format.rowHeight = 40;
    expect(await read("A1:A4", "height")).toBe(15 + 40 + 15);
    expect(await read("A4", "top")).toBe(15 + 40);
  });
});

test.each([
  ["=SUM(", "InvalidArgument"],
  ["=1+", "InvalidArgument"],
  ["=LAMBDA(x,x+1)(2)", "none"],
  [`=${"1+".repeat(4096)}1`, "InvalidArgument"],
  ["x".repeat(32_768), "InvalidArgument"],
  ["x".repeat(32_767), "none"],
])("%# a text or formula within Excel's limits", async (text, code) => {
  await withSheet(async ({ sheet, refusal }) => {
    expect(await refusal(() => (sheet.getRange("A1").values = [[text]]))).toBe(code);
  });
});
