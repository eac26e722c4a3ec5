import { WorkbookObject } from "./api";
import { moveKeptRanges } from "./api/range/keptRanges";
import { Session, type HostOptions } from "./session";
import type { WorkbookModel } from "./model/workbookModel";
import type { Counters } from "./protocol/counters";
import type { Faults } from "./protocol/faults";
import { RichApiServer } from "./protocol/server";

/** The object that office.js looks for under the global name `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(messageText: string): void;
  /** Set by office.js when it starts. */
  onMessageFromHost?: (messageText: string) => void;
}

/** An Excel without a window: a workbook in memory behind the protocol that office.js speaks. */
export class EmbeddedExcel {
  readonly session: Session;
  private readonly server: RichApiServer;
  private readonly bridges = new Set<NativeBridge>();
  private waiting: (() => void)[] = [];

  constructor(workbook: WorkbookModel, options: HostOptions = {}) {
    this.session = new Session(workbook, options, (message) => this.broadcast(message));
    this.server = new RichApiServer({
      root: new WorkbookObject(this.session),
      beforeRequest: () => this.session.beginRequest(),
      afterRequest: () => this.session.endRequest(),
      ...(options.onUnexpected === undefined ? {} : { onUnexpected: options.onUnexpected }),
    });
    this.faults.payloadLimit = options.payloadLimit;
    this.session.references = this.server.references;
    workbook.onChange((change) => moveKeptRanges(this.server.references, change));
  }

  get workbook(): WorkbookModel {
    return this.session.workbook;
  }

  get counters(): Counters {
    return this.server.counters;
  }

  get faults(): Faults {
    return this.server.faults;
  }

  /** Sets all counters to zero. */
  resetCounters(): void {
    const { counters } = this.server;
    for (const name of Object.keys(counters) as (keyof Counters)[]) counters[name] = 0;
  }

  /** A bridge for one office.js. Each pane or test has its own; events reach all of them. */
  openBridge(): NativeBridge {
    const bridge: NativeBridge = {
      sendMessageToHost: (messageText) => this.receive(messageText, bridge),
    };
    this.bridges.add(bridge);
    return bridge;
  }

  /** Answers one message of office.js: for transports that are not a bridge in the same window. */
  async answer(messageText: string): Promise<string | null> {
    if (this.server.mustWait(messageText))
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (this.faults.delay > 0)
      await new Promise((resolve) => setTimeout(resolve, this.faults.delay));
    return this.server.handle(messageText);
  }

  /** The user begins or ends editing a cell. Ending lets requests go on that asked to wait. */
  setCellEditMode(editing: boolean): void {
    this.faults.cellEditMode = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  private receive(messageText: string, bridge: NativeBridge): void {
    void this.answer(messageText).then((reply) => {
      if (reply !== null) bridge.onMessageFromHost?.(reply);
    });
  }

  private broadcast(messageText: string): void {
    for (const bridge of this.bridges) bridge.onMessageFromHost?.(messageText);
  }
}
