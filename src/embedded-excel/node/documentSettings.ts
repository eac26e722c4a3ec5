import type { WorkbookModel } from "../model/workbookModel";
import type { DocumentHandlers } from "./documentHandlers";

interface AsyncResult {
  readonly status: "succeeded";
  readonly value: unknown;
}
type Callback = (result: AsyncResult) => void;

/**
 * `Office.context.document.settings`: a copy in memory of the settings in the workbook, written back by `saveAsync`.
 * It is the same store as `workbook.settings` of the Excel API.
 */
export class DocumentSettings {
  private values = new Map<string, unknown>();

  readonly addHandlerAsync: DocumentHandlers["addHandlerAsync"];
  readonly removeHandlerAsync: DocumentHandlers["removeHandlerAsync"];

  constructor(
    private readonly workbook: WorkbookModel,
    { addHandlerAsync, removeHandlerAsync }: DocumentHandlers
  ) {
    this.addHandlerAsync = addHandlerAsync;
    this.removeHandlerAsync = removeHandlerAsync;
    this.read();
  }

  get(name: string): unknown {
    return this.values.get(name) ?? null;
  }

  set(name: string, value: unknown): void {
    this.values.set(name, JSON.parse(JSON.stringify(value)) as unknown);
  }

  remove(name: string): void {
    this.values.delete(name);
  }

  /** Writes the copy to the workbook. The callback is the last argument, after the optional options. */
  saveAsync(...args: readonly unknown[]): void {
    this.workbook.settings = [...this.values].map(([key, value]) => ({ key, value }));
    this.workbook.changed({ kind: "settings" });
    answer(args, this);
  }

  /** Reads the workbook's settings again. */
  refreshAsync(...args: readonly unknown[]): void {
    this.read();
    answer(args, this);
  }

  private read(): void {
    this.values = new Map(this.workbook.settings.map(({ key, value }) => [key, value]));
  }
}

/** Calls back, if there is a callback, when the caller has gone on. */
export function answer(args: readonly unknown[], value: unknown): void {
  const callback = args.at(-1);
  if (typeof callback !== "function") return;
  queueMicrotask(() => (callback as Callback)({ status: "succeeded", value }));
}
