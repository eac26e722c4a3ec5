import { withSheet, type SheetBench } from "../support/withSheet";

/** A table "Goods" in A1:C4. */
function goods({ sheet }: SheetBench): Excel.Table {
  sheet.getRange("A1:C4").values = [
    ["Item", "Count", "Price"],
    ["pen", 3, 10],
    ["book", 1, 90],
    ["lamp", 2, 250],
  ];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "Goods";
  return table;
}

test.each([
  ["GOODS", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["1st", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["Rate", "InvalidArgument"],
  ["_ok.1", "none"],
  ["Mål_2024", "none"],
])("a second table is given the name %j: %s", async (name, code) => {
  await withSheet(async (bench) => {
    goods(bench);
    bench.context.workbook.names.add("Rate", "=1");
    const other = bench.sheet.tables.add("F1:G2", true);
    await bench.context.sync();
    expect(await bench.refusal(() => (other.name = name))).toBe(code);
  });
});

test.each([
  ["C4:D9", "InvalidArgument"],
  ["A1:C4", "InvalidArgument"],
  ["J1:K3", "MergedRangeConflict"],
  ["E1:F3", "none"],
])("a second table over %s: %s", async (address, code) => {
  await withSheet(async (bench) => {
    goods(bench);
    bench.sheet.getRange("J2:K2").merge();
    await bench.context.sync();
    expect(await bench.refusal(() => bench.sheet.tables.add(address, true))).toBe(code);
  });
});

test("a table of headers alone has no rows until one is added or written", async () => {
  await withSheet(async ({ context, sheet }) => {
    const table = sheet.tables.add("A1:B1", true);
    const counts: number[] = [];
    const count = async (): Promise<void> => {
      table.rows.load("count");
      await context.sync();
      counts.push(table.rows.count);
    };
    await count();
    sheet.getRange("A2").values = [["typed"]];
    await count();
    table.rows.deleteRowsAt(0, 1);
    await count();
    table.rows.add(0, [
      [1, 2],
      [3, 4],
    ]);
    await count();
    expect(counts).toEqual([0, 1, 0, 2]);
  });
});

test("totals are calculated at once, and go with their row", async () => {
  await withSheet(async (bench) => {
    const table = goods(bench);
    table.showTotals = true;
    const total = table.columns.getItem("Price").getTotalRowRange();
    total.load("values,formulas,address");
    await bench.context.sync();
    expect(total.toJSON()).toMatchObject({
      address: "Sheet1!C5",
      formulas: [["=SUBTOTAL(109,Goods[Price])"]],
      values: [[350]],
    });
    table.rows.add(undefined, [["ink", 1, 50]]);
    total.load("values,address");
    await bench.context.sync();
    expect([total.values, total.address]).toEqual([[[400]], "Sheet1!C6"]);
  });
});

test("writing right below a table makes it grow, unless something is in the way", async () => {
  await withSheet(async (bench) => {
    const table = goods(bench);
    const address = async (): Promise<string> => {
      const range = table.getRange();
      range.load("address");
      await bench.context.sync();
      return range.address;
    };
    bench.sheet.getRange("A5").values = [["ink"]];
    expect(await address()).toBe("Sheet1!A1:C5");
    bench.sheet.getRange("E6").values = [["beside"]];
    expect(await address()).toBe("Sheet1!A1:C5");
  });
});

test("columns keep their ids when others are added and deleted", async () => {
  await withSheet(async (bench) => {
    const table = goods(bench);
    const price = table.columns.getItem("Price");
    price.load("id");
    table.columns.add(0, undefined, "First");
    table.columns.getItem("Count").delete();
    await bench.context.sync();
    const { id } = price;
    const again = table.columns.getItem(id);
    again.load("name,index");
    await bench.context.sync();
    expect([again.name, again.index]).toEqual(["Price", 2]);
  });
});

test("a header cell that is emptied or doubled gets a name of its own", async () => {
  await withSheet(async (bench) => {
    const table = goods(bench);
    bench.sheet.getRange("A1:B1").values = [["", "Price"]];
    table.columns.load("items/name");
    await bench.context.sync();
    const names = table.columns.items.map(({ name }) => name);
    expect(names).toEqual(["Column1", "Price2", "Price"]);
    expect(await bench.read("A1:C1", "values")).toEqual([names]);
  });
});

test("renaming a table renames it in formulas", async () => {
  await withSheet(async (bench) => {
    const table = goods(bench);
    bench.sheet.getRange("E1").formulas = [["=SUM(Goods[Count])"]];
    table.name = "Wares";
    expect(await bench.read("E1", "formulas")).toEqual([["=SUM(Wares[Count])"]]);
    expect(await bench.read("E1", "values")).toEqual([[6]]);
  });
});

test("an unknown style is refused, a built-in one is taken", async () => {
  await withSheet(async (bench) => {
    const table = goods(bench);
    await bench.context.sync();
    expect(await bench.refusal(() => (table.style = "TableStyleMedium29"))).toBe("InvalidArgument");
    expect(await bench.refusal(() => (table.style = "TableStyleDark11"))).toBe("none");
  });
});

test("deleting a table takes its cells along, converting it leaves them", async () => {
  await withSheet(async (bench) => {
    goods(bench).convertToRange();
    expect((await bench.read("A2", "values")) as unknown).toEqual([["pen"]]);
    bench.sheet.tables.add("A1:C4", true).delete();
    expect(await bench.read("A1:A2", "values")).toEqual([[""], [""]]);
  });
});

test("deleted rows are told apart by their index before the deletion", async () => {
  await withSheet(async (bench) => {
    const table = goods(bench);
    table.rows.deleteRows([0, 2]);
    const body = table.getDataBodyRange();
    body.load("values");
    await bench.context.sync();
    expect(body.values).toEqual([["book", 1, 90]]);
  });
});
