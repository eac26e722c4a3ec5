import type { Plan } from "../../plan/plan";
import type { Analysis, CheckedPlan } from "../analysis";
import type { BackgroundAnswer, BackgroundRequest } from "./messages";

/** A thread beside the pane: a `Worker`, as far as it is used. */
export interface Background {
  postMessage(request: BackgroundRequest): void;
  addEventListener(
    type: "message",
    listener: (event: MessageEvent<BackgroundAnswer>) => void
  ): void;
  addEventListener(type: "error", listener: () => void): void;
}

type Task<T extends BackgroundRequest["task"]> = Omit<
  Extract<BackgroundRequest, { task: T }>,
  "id"
>;

/**
 * Analysis that never keeps the pane from answering: workbooks are read and checked in another thread, so that the pane's
 * own does nothing longer than passing them on. Where no thread can be had, `near` does it all.
 */
export function backgroundAnalysis(near: Analysis, start: () => Background): Analysis {
  const thread = new Thread(start);
  const readAs = new WeakMap<Plan, number>();
  return {
    ...near,
    read: async (snapshot) => {
      const answer = await thread.ask<Plan>({ task: "read", snapshot });
      if (answer === undefined) return near.read(snapshot);
      readAs.set(answer.value, answer.id);
      return answer.value;
    },
    correct: async (snapshot, change) => {
      const answer = await thread.ask<string>({ task: "correct", snapshot, change });
      return answer === undefined ? near.correct(snapshot, change) : answer.value;
    },
    check: async (plan, kept) => {
      const read = readAs.get(plan);
      if (read === undefined) return near.check(plan, kept);
      const answer = await thread.ask<CheckedPlan>({ task: "check", plan: read, kept });
      if (answer === undefined) throw new Error("The plan has to be read again.");
      return answer.value;
    },
  };
}

interface Answered<T> {
  readonly id: number;
  readonly value: T;
}

/** A thread that is started when it is first asked, and the questions that it has not answered. */
class Thread {
  private background: Background | undefined;
  private isLost = false;
  private last = 0;
  private readonly waiting = new Map<number, (answer: BackgroundAnswer | undefined) => void>();

  constructor(private readonly start: () => Background) {}

  /** Undefined where there is no thread to ask. @throws what went wrong in the thread. */
  async ask<T>(
    task: Task<"read"> | Task<"correct"> | Task<"check">
  ): Promise<Answered<T> | undefined> {
    // Copying what is asked about takes a while: not in the same turn as what made it ready.
    await new Promise((resolve) => setTimeout(resolve));
    const background = this.started();
    if (background === undefined) return undefined;
    const id = ++this.last;
    const answer = await new Promise<BackgroundAnswer | undefined>((resolve) => {
      this.waiting.set(id, resolve);
      background.postMessage({ ...task, id });
    });
    if (answer === undefined) return undefined;
    if ("failure" in answer) throw new Error(answer.failure);
    return { id, value: answer.value as T };
  }

  private started(): Background | undefined {
    if (this.isLost || this.background !== undefined) return this.background;
    try {
      this.background = this.start();
    } catch {
      this.isLost = true;
      return undefined;
    }
    this.background.addEventListener("message", ({ data }) => this.settle(data.id, data));
    this.background.addEventListener("error", () => this.lose());
    return this.background;
  }

  private settle(id: number, answer: BackgroundAnswer | undefined): void {
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }

  /** The thread could not be loaded or has ended: whoever waits does without it. */
  private lose(): void {
    this.isLost = true;
    this.background = undefined;
    for (const id of [...this.waiting.keys()]) this.settle(id, undefined);
  }
}
