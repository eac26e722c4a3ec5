import { join } from "node:path";
import type * as excelize from "excelize-wasm";

export type Excelize = Awaited<ReturnType<typeof excelize.init>>;
export type ExcelFile = excelize.NewFile;
export type CellStyle = excelize.Style;

/** Starts the library that writes .xlsx files. */
export async function startExcelize(): Promise<Excelize> {
  const { init } = await import("excelize-wasm");
  return await init(
    join(__dirname, "..", "..", "node_modules", "excelize-wasm", "excelize.wasm.gz")
  );
}

/** Passes a result on. @throws Error with the library's words when the call did not succeed. */
export function done<T extends { readonly error: string | null }>(result: T): T {
  if (result.error !== null) throw new Error(result.error);
  return result;
}
