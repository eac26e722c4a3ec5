import type { OfficeWindow } from "./officeScript";

interface Result {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly code: number };
}
type Callback = (result: Result) => void;

/** `ooeCoercionTypeNotSupported` and `ooeDataNotMatchSelection` of office.js, and its code for everything else. */
const CODE = { coercion: 1000, shape: 2002, internal: 5001 } as const;

class SelectedDataError extends Error {
  constructor(
    readonly code: number,
    message: string
  ) {
    super(message);
  }
}

/**
 * `getSelectedDataAsync` and `setSelectedDataAsync` of the document, for text and for matrices. Other kinds of data
 * are answered with "failed" and the code of a coercion that is not supported.
 */
export class SelectedData {
  constructor(private readonly window: OfficeWindow) {}

  /** Arguments: coercion type, optional options (`valueFormat`), callback. */
  getSelectedDataAsync = (coercionType: unknown, ...rest: readonly unknown[]): void => {
    const formatted = optionOf(rest, "valueFormat") === "formatted";
    settle(rest, this.read(coercionType, formatted));
  };

  /** Arguments: a text or rows of values, optional options, callback. */
  setSelectedDataAsync = (data: unknown, ...rest: readonly unknown[]): void => {
    settle(rest, this.write(data));
  };

  private read(coercionType: unknown, formatted: boolean): Promise<unknown> {
    if (coercionType !== "text" && coercionType !== "matrix")
      return Promise.reject(coercionError());
    return this.excel().run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("values,text");
      await context.sync();
      const rows: unknown[][] = formatted ? range.text : range.values;
      return coercionType === "matrix"
        ? rows
        : rows.map((row) => row.map(asShown).join("\t")).join("\n");
    });
  }

  private write(data: unknown): Promise<unknown> {
    if (typeof data === "string") return this.writeRows([[data]]);
    if (!isMatrix(data)) return Promise.reject(coercionError());
    return this.writeRows(data);
  }

  /** Rows go to a selection of their own size, or begin at the selected cell. */
  private writeRows(rows: readonly (readonly unknown[])[]): Promise<unknown> {
    return this.excel().run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("rowCount,columnCount");
      await context.sync();
      const { rowCount, columnCount } = range;
      const width = rows[0]?.length ?? 0;
      const fits = rows.length === rowCount && width === columnCount;
      if (!fits && (rowCount !== 1 || columnCount !== 1)) throw shapeError();
      range.getAbsoluteResizedRange(rows.length, width).values = rows.map((row) => [...row]);
      await context.sync();
    });
  }

  private excel(): typeof Excel {
    return this.window.Excel as typeof Excel;
  }
}

const isMatrix = (data: unknown): data is unknown[][] =>
  Array.isArray(data) && data.length > 0 && data.every((row) => Array.isArray(row));

const coercionError = (): Error =>
  new SelectedDataError(CODE.coercion, "The specified coercion type is not supported.");

const shapeError = (): Error =>
  new SelectedDataError(CODE.shape, "The data do not have the size of the current selection.");

const asShown = (value: unknown): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

function optionOf([options]: readonly unknown[], name: string): unknown {
  return typeof options === "object" && options !== null
    ? (options as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function settle(rest: readonly unknown[], done: Promise<unknown>): void {
  const last = rest.at(-1);
  const callback = typeof last === "function" ? (last as Callback) : (): void => undefined;
  void done.then(
    (value) => callback({ status: "succeeded", value }),
    (error: unknown) => callback({ status: "failed", error: describe(error) })
  );
}

function describe(error: unknown): NonNullable<Result["error"]> {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof SelectedDataError ? error.code : CODE.internal;
  return { name: "SelectedDataError", message, code };
}
