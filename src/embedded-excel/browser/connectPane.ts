import type { NativeBridge } from "../host";
import { PANE_HOST, type PaneHost } from "./paneHost";

interface PaneWindow extends Window {
  _richApiNativeBridge?: NativeBridge;
  webkit?: { messageHandlers: { Agave: { postMessage: (messageText: string) => void } } };
}

/**
 * Connects a pane's page to the host in the page around it. Must run before office.js is loaded. A page that stands
 * alone is left as it is: office.js then says that it is outside Office.
 */
export function connectPane(pane: PaneWindow): void {
  const host = (pane.parent as unknown as Record<string, unknown>)[PANE_HOST] as
    PaneHost | undefined;
  if (pane.parent === pane || host === undefined) return;
  pane._richApiNativeBridge = host.connect(pane);
  pane.webkit = {
    messageHandlers: { Agave: { postMessage: (messageText) => host.receive(messageText, pane) } },
  };
}
