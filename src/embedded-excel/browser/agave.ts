import type { WorkbookModel } from "../model/workbookModel";
import { appContext } from "./appContext";
import type { PaneSurroundings } from "./surroundings";

/** A message to the application, as office.js posts it to the web view of Excel on a Mac. */
interface AgaveMessage {
  readonly methodId: number;
  readonly params?: unknown;
  readonly callbackId?: string;
  /** Path of the function to call with the answer, such as "agaveHostCallback". */
  readonly callbackFunction?: string;
}

/** `OSF.Webkit.MethodId`. */
const METHOD = { registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const SUCCESS = 0;
/** `ooeOperationNotSupported`: the common API is not part of the host, the Rich API has a bridge of its own. */
const NOT_SUPPORTED = 5001;

/** Answers one message of the common API from a pane. */
export function answerAgave(
  messageText: string,
  pane: Window,
  workbook: WorkbookModel,
  surroundings: PaneSurroundings
): void {
  const message = JSON.parse(messageText) as AgaveMessage;
  if (message.methodId === METHOD.getContext) giveTheme(pane, surroundings);
  const answer = answerOf(message, workbook, surroundings);
  const callback = functionAt(pane, message.callbackFunction ?? "");
  if (message.callbackId !== undefined) callback?.(message.callbackId, answer);
}

function answerOf(
  message: AgaveMessage,
  workbook: WorkbookModel,
  surroundings: PaneSurroundings
): unknown {
  switch (message.methodId) {
    case METHOD.getContext:
      return appContext(workbook, surroundings);
    case METHOD.writeSettings:
      writeSettings(workbook, message.params);
      return [SUCCESS];
    case METHOD.registerEvent:
    case METHOD.unregisterEvent:
      return [SUCCESS];
    default:
      return [NOT_SUPPORTED];
  }
}

function writeSettings(workbook: WorkbookModel, params: unknown): void {
  const { keys, values } = params as {
    readonly keys: readonly string[];
    readonly values: readonly string[];
  };
  workbook.settings = keys.map((key, index) => ({
    key,
    value: JSON.parse(values[index] ?? "null") as unknown,
  }));
  workbook.changed({ kind: "settings" });
}

type Callback = (callbackId: string, answer: unknown) => void;

function functionAt(pane: Window, path: string): Callback | undefined {
  let found: unknown = pane;
  for (const name of path.split("."))
    found = (found as Record<string, unknown> | undefined)?.[name];
  return typeof found === "function" ? (found as Callback) : undefined;
}

/** Excel on a Mac gives its theme through a native object: office.js asks this function instead. */
function giveTheme(pane: Window, surroundings: PaneSurroundings): void {
  const { OSF } = pane as unknown as {
    readonly OSF?: { readonly DDA?: { OfficeTheme?: { getOfficeTheme: () => unknown } } };
  };
  if (OSF?.DDA !== undefined) OSF.DDA.OfficeTheme = { getOfficeTheme: surroundings.officeTheme };
}
