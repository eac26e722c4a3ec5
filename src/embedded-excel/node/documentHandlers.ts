import type { Change } from "../model/change";
import type { WorkbookModel } from "../model/workbookModel";
import { answer } from "./documentSettings";

type Handler = (args: Readonly<Record<string, unknown>>) => unknown;

/** The document's and the settings' events of the common API, by `Office.EventType`. */
const TYPES: Readonly<Partial<Record<Change["kind"], string>>> = {
  selection: "documentSelectionChanged",
  settings: "settingsChanged",
};

/** `addHandlerAsync` and `removeHandlerAsync` of the document or of its settings. */
export class DocumentHandlers {
  private readonly handlers = new Map<string, Set<Handler>>();

  constructor(workbook: WorkbookModel) {
    workbook.onChange(({ kind }) => {
      const type = TYPES[kind];
      if (type !== undefined) setTimeout(() => this.raise(type), 0);
    });
  }

  addHandlerAsync = (type: string, handler: Handler, ...rest: readonly unknown[]): void => {
    const known = this.handlers.get(type) ?? new Set();
    this.handlers.set(type, known.add(handler));
    answer(rest, undefined);
  };

  /** Without a handler among the options all handlers of the type are removed. */
  removeHandlerAsync = (type: string, ...rest: readonly unknown[]): void => {
    const [options] = rest;
    const handler =
      typeof options === "object" && options !== null
        ? (options as { readonly handler?: Handler }).handler
        : undefined;
    if (handler === undefined) this.handlers.delete(type);
    else this.handlers.get(type)?.delete(handler);
    answer(rest, undefined);
  };

  private raise(type: string): void {
    for (const handler of this.handlers.get(type) ?? []) handler({ type });
  }
}
