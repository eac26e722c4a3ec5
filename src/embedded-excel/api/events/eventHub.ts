import type { SheetModel } from "../../model/sheetModel";
import type { Session } from "../../session";
import { describeChange } from "./describeChange";
import {
  EventNumber,
  eventMessage,
  UNREGISTERED_EVENTS,
  WORKBOOK_TARGET,
  type HostEvent,
} from "./eventTypes";

/**
 * Delivers events for the changes of a workbook. Those of a request are sent after its answer, as Excel does; those
 * of a person when the current task has ended.
 */
export class EventHub {
  /** `Runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Map<number, number>();
  private queue: HostEvent[] = [];
  private sheetShown: SheetModel | undefined;

  constructor(private readonly session: Session) {
    this.sheetShown = session.workbook.sheets[0];
    session.workbook.onChange((change) => {
      if (change.kind === "sheet" && change.action === "activated") this.deactivated(change.sheet);
      this.add(describeChange(change, session.isRequestRunning));
    });
  }

  register(event: number): void {
    this.registered.set(event, (this.registered.get(event) ?? 0) + 1);
  }

  unregister(event: number): void {
    this.registered.set(event, Math.max(0, (this.registered.get(event) ?? 0) - 1));
  }

  private deactivated(next: SheetModel): void {
    const last = this.sheetShown;
    this.sheetShown = next;
    if (last === undefined || last === next) return;
    const args = { worksheetId: last.id };
    this.add(
      [last.id, WORKBOOK_TARGET].map((target) => ({
        number: EventNumber.worksheetDeactivated,
        target,
        args,
      }))
    );
  }

  private add(events: readonly HostEvent[]): void {
    if (!this.enabled) return;
    const wanted = events.filter(
      ({ number }) => UNREGISTERED_EVENTS.has(number) || (this.registered.get(number) ?? 0) > 0
    );
    if (wanted.length === 0) return;
    this.queue.push(...wanted);
    if (!this.session.isRequestRunning) this.schedule();
  }

  /** Sends what is waiting when the current task has ended. */
  schedule(): void {
    if (this.queue.length === 0) return;
    setTimeout(() => this.deliver(), 0);
  }

  private deliver(): void {
    const events = this.queue;
    this.queue = [];
    if (events.length > 0) this.session.send(eventMessage(events));
  }
}
