import { EventHub } from "./api/events/eventHub";
import type { CellValue } from "./model/cell";
import type { WorkbookModel } from "./model/workbookModel";
import type { References } from "./protocol/references";

/** How the embedded Excel behaves. Everything has a default. */
export interface HostOptions {
  /** Locale of data and texts, such as "sv-SE" (the default). */
  readonly locale?: string;
  /** "Now" for formulas and properties; the machine's clock when missing. */
  readonly now?: () => Date;
  /** Largest request and response in bytes, as Excel on the web has 5 MB; no limit when missing. */
  readonly payloadLimit?: number;
  /** Told of failures of the host itself, which the add-in sees as `GeneralException`. */
  readonly onUnexpected?: (error: unknown) => void;
  /** Reads an .xlsx file, for `insertWorksheetsFromBase64`. */
  readonly readFile?: (bytes: Uint8Array) => WorkbookModel;
  /** Calculates formulas. Without it formulas keep the values that they came with. */
  readonly calculator?: Calculator;
}

/** What recalculates a workbook: see engine/. */
export interface Calculator {
  /** Brings every formula's value in the model up to date. Returns true when some value changed. */
  recalculate(workbook: WorkbookModel): boolean;
  /** Calculates only the formulas that were written since the last time: what manual calculation leaves to do. */
  enterFormulas?(workbook: WorkbookModel): void;
  /** The result of an English formula that stands in no cell, row by row; `null` without an engine. */
  evaluate?(workbook: WorkbookModel, formula: string): readonly (readonly CellValue[])[] | null;
}

/** What all API objects of one host share. */
export class Session {
  /** Locale of data and texts, such as "sv-SE". */
  readonly locale: string;
  readonly now: () => Date;
  /** Objects that office.js keeps; ranges among them move with their cells. */
  references: References | null = null;
  /** Tells office.js of changes. */
  readonly events: EventHub;
  /** True while a request is being answered: changes made now are made by the add-in. */
  isRequestRunning = false;
  /** Reads an .xlsx file. */
  readonly readFile: HostOptions["readFile"];
  private readonly calculator: Calculator | undefined;
  private isDirty = true;

  /** @param send sends a message that office.js did not ask for: events. */
  constructor(
    readonly workbook: WorkbookModel,
    options: HostOptions,
    readonly send: (messageText: string) => void
  ) {
    this.locale = options.locale ?? "sv-SE";
    this.now = options.now ?? ((): Date => new Date());
    this.calculator = options.calculator;
    this.readFile = options.readFile;
    this.events = new EventHub(this);
    workbook.onChange((change) => {
      if (!["selection", "format", "calculated"].includes(change.kind)) this.touch();
    });
  }

  /** Marks the workbook as changed: formulas are recalculated before a value is next read. */
  touch(): void {
    this.isDirty = true;
  }

  /** Recalculates when something changed since the last time; when calculation is manual, only what was written. */
  calculateIfNeeded(): void {
    if (!this.isDirty) return;
    if (this.workbook.calculationMode === "Manual") this.calculator?.enterFormulas?.(this.workbook);
    else this.calculateNow();
  }

  /** Recalculates whatever the calculation mode is. */
  calculateNow(): void {
    this.isDirty = false;
    const changed = this.calculator?.recalculate(this.workbook) === true;
    if (changed) this.workbook.changed({ kind: "calculated", sheets: this.workbook.sheets });
  }

  /** The result of an English formula that stands in no cell; `null` when nothing can calculate it. */
  evaluate(formula: string): readonly (readonly CellValue[])[] | null {
    this.calculateIfNeeded();
    return this.calculator?.evaluate?.(this.workbook, formula) ?? null;
  }

  beginRequest(): void {
    this.isRequestRunning = true;
  }

  /** Recalculates and sends what is due when a request has been answered. */
  endRequest(): void {
    this.calculateIfNeeded();
    this.isRequestRunning = false;
    this.events.schedule();
  }
}
