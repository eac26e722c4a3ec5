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
  /** Calculates formulas. Without it formulas keep the values that they came with. */
  readonly calculator?: Calculator;
}

/** What recalculates a workbook: see engine/. */
export interface Calculator {
  /** Brings every formula's value in the model up to date. Returns true when some value changed. */
  recalculate(workbook: WorkbookModel): boolean;
}

/** What all API objects of one host share. */
export interface Session {
  readonly workbook: WorkbookModel;
  readonly locale: string;
  readonly now: () => Date;
  /** Objects that office.js keeps; ranges among them move with their cells. */
  references: References | null;
  /** Sends a message that office.js did not ask for: an event. */
  readonly send: (messageText: string) => void;
  /** Marks the workbook as changed: formulas are recalculated before a value is next read. */
  touch(): void;
  /** Recalculates when something changed since the last time. Called before values are read. */
  calculateIfNeeded(): void;
  /** Recalculates whatever the calculation mode is. */
  calculateNow(): void;
  /** Called after each request: recalculates and sends what is due. */
  settle(): void;
  /** Work to do when a request has ended, such as sending events. */
  readonly afterRequest: Set<() => void>;
}

/** A session over a workbook. `send` delivers event messages to every connected office.js. */
export function newSession(
  workbook: WorkbookModel,
  options: HostOptions,
  send: (messageText: string) => void
): Session {
  let dirty = true;
  const calculateNow = (): void => {
    dirty = false;
    if (options.calculator?.recalculate(workbook) === true)
      workbook.changed({ kind: "calculated", sheets: workbook.sheets });
  };
  const calculateIfNeeded = (): void => {
    if (dirty && workbook.calculationMode !== "Manual") calculateNow();
  };
  const afterRequest = new Set<() => void>();
  const session: Session = {
    workbook,
    locale: options.locale ?? "sv-SE",
    now: options.now ?? ((): Date => new Date()),
    references: null,
    send,
    touch: () => void (dirty = true),
    calculateIfNeeded,
    calculateNow,
    settle: () => {
      calculateIfNeeded();
      for (const work of afterRequest) work();
    },
    afterRequest,
  };
  workbook.onChange((change) => {
    if (change.kind !== "selection" && change.kind !== "format" && change.kind !== "calculated")
      session.touch();
  });
  return session;
}
