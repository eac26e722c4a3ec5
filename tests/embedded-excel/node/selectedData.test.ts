import { withSheet, type SheetBench } from "../support/withSheet";

interface Outcome {
  readonly status: unknown;
  readonly value?: unknown;
  readonly error?: { readonly code: number };
}

const outcomeOf = ({ status, value, error }: Outcome): unknown => [
  String(status),
  value ?? error?.code,
];

function get(
  { opened }: SheetBench,
  coercion: Office.CoercionType,
  options: Office.GetSelectedDataOptions = {}
): Promise<unknown> {
  return new Promise((resolve) =>
    opened.Office.context.document.getSelectedDataAsync(coercion, options, (result) =>
      resolve(outcomeOf(result))
    )
  );
}

function set({ opened }: SheetBench, data: string | unknown[][]): Promise<unknown> {
  return new Promise((resolve) =>
    opened.Office.context.document.setSelectedDataAsync(data as never, (result) =>
      resolve(outcomeOf(result))
    )
  );
}

async function select({ sheet, context }: SheetBench, address: string): Promise<void> {
  sheet.getRange(address).select();
  await context.sync();
}

test("the selection is read as text or as a matrix, formatted or not", async () => {
  await withSheet(async (bench) => {
    const { CoercionType, ValueFormat } = bench.opened.Office;
    bench.sheet.getRange("B2:C3").values = [
      ["a", 0.5],
      [true, ""],
    ];
    bench.sheet.getRange("C2").numberFormat = [["0%"]];
    await select(bench, "B2:C3");
    expect(await get(bench, CoercionType.Text)).toEqual(["succeeded", "a\t0.5\nTRUE\t"]);
    expect(await get(bench, CoercionType.Matrix)).toEqual([
      "succeeded",
      [
        ["a", 0.5],
        [true, ""],
      ],
    ]);
    expect(await get(bench, CoercionType.Text, { valueFormat: ValueFormat.Formatted })).toEqual([
      "succeeded",
      "a\t50%\nSANT\t",
    ]);
    expect(await get(bench, CoercionType.Table)).toEqual(["failed", 1000]);
  });
});

test("data are written from the selected cell or over a selection of their size", async () => {
  await withSheet(async (bench) => {
    await select(bench, "B2");
    expect(await set(bench, "=1+2")).toEqual(["succeeded", undefined]);
    expect(await bench.read("B2", "values")).toEqual([[3]]);
    expect(await set(bench, [[1, "x"]])).toEqual(["succeeded", undefined]);
    expect(await bench.read("B2:C2", "values")).toEqual([[1, "x"]]);
    await select(bench, "B2:B3");
    expect(await set(bench, [[7, 8]])).toEqual(["failed", 2002]);
    expect(await set(bench, [[7], [8]])).toEqual(["succeeded", undefined]);
    expect(await bench.read("B2:C3", "values")).toEqual([
      [7, "x"],
      [8, ""],
    ]);
  });
});
