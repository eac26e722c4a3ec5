import type { NativeBridge } from "../host";

/** How what office.js asks for its own sake is told. */
export const INTERNAL_SERVICE = "Microsoft.InternalService.";

/**
 * Answers what office.js asks Excel for its own sake, such as telling that the add-in's commands can be called. It
 * concerns no workbook: the host neither runs nor counts it.
 */
export function answeringInternalService(bridge: NativeBridge): NativeBridge {
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (messageText) => {
    if (!messageText.includes(INTERNAL_SERVICE)) {
      send(messageText);
      return;
    }
    queueMicrotask(() => bridge.onMessageFromHost?.(nothingDone(messageText)));
  };
  return bridge;
}

function nothingDone(messageText: string): string {
  const { id, message } = JSON.parse(messageText) as {
    readonly id: number;
    readonly message: { readonly body: string | { readonly Actions: readonly { Id: number }[] } };
  };
  const body =
    typeof message.body === "string"
      ? (JSON.parse(message.body) as { Actions: { Id: number }[] })
      : message.body;
  const Results = body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
  return JSON.stringify({
    id,
    type: 2,
    message: { statusCode: 200, headers: {}, body: { Results } },
  });
}
