import type { ApiObject } from "./apiType";
import { Batch } from "./batch";
import { newCounters, type Counters } from "./counters";
import { Faults } from "./faults";
import { HostError } from "./hostError";
import { References } from "./references";
import {
  ActionType,
  RequestFlag,
  type RequestBody,
  type ResponseBody,
  type WireAction,
  type WireError,
} from "./wire";

/** One message of office.js's native bridge. */
interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body?: RequestBody | string };
}

export interface ServerOptions {
  readonly root: ApiObject;
  /** Called after each request that ran, to recalculate and to send events. */
  readonly afterRequest?: () => void;
  readonly beforeRequest?: () => void;
  /** Turns a failure that is not a HostError into one; without it a host bug shows as `GeneralException`. */
  readonly onUnexpected?: (error: unknown) => void;
}

/** Answers the requests that office.js sends over its native bridge. */
export class RichApiServer {
  readonly counters: Counters = newCounters();
  readonly faults = new Faults();
  readonly references = new References();

  constructor(private readonly options: ServerOptions) {}

  /** True while a request must wait until the user has finished editing a cell. */
  mustWait(messageText: string): boolean {
    if (!this.faults.cellEditMode) return false;
    return ((JSON.parse(messageText) as BridgeMessage).flags & RequestFlag.delayForCellEdit) !== 0;
  }

  /** Answers one bridge message with the text of the reply, or `null` for a message that expects none. */
  handle(messageText: string): string | null {
    const message = JSON.parse(messageText) as BridgeMessage;
    if (message.type !== 1) return null;
    const body = this.answer(message, utf8Length(messageText));
    const id = JSON.stringify(message.id);
    return `{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`;
  }

  /** The body of the reply as JSON, which is long and therefore written once. */
  private answer(message: BridgeMessage, requestBytes: number): string {
    const request = bodyOf(message);
    this.count(request, requestBytes);
    try {
      if (!isCleanUp(request)) this.faults.beforeRequest(requestBytes);
      const response = this.run(request);
      const text = JSON.stringify(response);
      const responseBytes = utf8Length(text);
      this.counters.responseBytes += responseBytes;
      this.faults.beforeResponse(responseBytes);
      return text;
    } catch (error) {
      const failed: ResponseBody = { Results: [], Error: this.wireError(error) };
      return JSON.stringify(failed);
    }
  }

  private run(request: RequestBody): ResponseBody {
    const batch = new Batch(request, this.options.root, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    this.options.beforeRequest?.();
    try {
      for (const [index, action] of request.Actions.entries()) {
        const failure = this.runAction(batch, action, results);
        if (failure !== null) {
          const Error = { ...failure, ActionIndex: index };
          return { Results: results, Error, TraceIds: tracesOf(request.Actions.slice(0, index)) };
        }
      }
      return { Results: results, TraceIds: tracesOf(request.Actions) };
    } finally {
      this.options.afterRequest?.();
    }
  }

  private runAction(
    batch: Batch,
    action: WireAction,
    results: { ActionId: number; Value: unknown }[]
  ): WireError | null {
    try {
      this.faults.beforeAction(isWrite(action) || batch.makes(action));
      results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
      return null;
    } catch (error) {
      return { ...this.wireError(error), Location: batch.locate(action) };
    }
  }

  private wireError(error: unknown): WireError {
    if (error instanceof HostError)
      return { Code: error.code, Message: error.message, HttpStatusCode: 400 };
    this.options.onUnexpected?.(error);
    const text = error instanceof Error ? error.message : String(error);
    return {
      Code: "GeneralException",
      Message: `The embedded host failed: ${text}`,
      HttpStatusCode: 500,
    };
  }

  private count(request: RequestBody, requestBytes: number): void {
    const { counters } = this;
    if (isCleanUp(request)) counters.cleanUps += 1;
    else counters.syncs += 1;
    counters.requestBytes += requestBytes;
    counters.actions += request.Actions.length;
    counters.writes += request.Actions.filter(isWrite).length;
  }
}

/** Bytes of a text in UTF-8, counted without encoding it: replies may be tens of megabytes. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    length += code < 0x800 ? 1 : 2;
    // Two halves of a character are four bytes together.
    if (code >= 0xd800 && code < 0xdc00 && isLowHalf(text.charCodeAt(at + 1))) at++;
  }
  return length;
}

const isLowHalf = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

const tracesOf = (actions: readonly WireAction[]): number[] =>
  actions.filter(({ ActionType: type }) => type === ActionType.trace).map(({ Id }) => Id);

function bodyOf(message: BridgeMessage): RequestBody {
  const { body } = message.message;
  if (body === undefined) return { Actions: [], ObjectPaths: {} };
  return typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
}

/** After a run office.js gives back its references in a request of its own. */
function isCleanUp(request: RequestBody): boolean {
  const methods = request.Actions.filter((action) => action.ActionType === ActionType.method);
  const others = request.Actions.some(
    (action) =>
      action.ActionType !== ActionType.method && action.ActionType !== ActionType.instantiate
  );
  return (
    !others && methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference")
  );
}

const READING_METHODS =
  /^(Get|_KeepReference|_RemoveReference|_Register|_Unregister|Activate|Select|FindOrNull|Find|Load|Calculate|Suspend)/;

function isWrite(action: WireAction): boolean {
  if (action.ActionType === ActionType.setProperty || action.ActionType === ActionType.update)
    return true;
  return action.ActionType === ActionType.method && !READING_METHODS.test(action.Name);
}
