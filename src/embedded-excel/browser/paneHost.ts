import type { EmbeddedExcel, NativeBridge } from "../host";
import { answerAgave } from "./agave";
import { answeringInternalService } from "./internalService";
import type { PaneSurroundings } from "./surroundings";

/** What the page with the workbook offers a pane in one of its frames, under the name `embeddedExcel`. */
export interface PaneHost {
  /** A bridge for the Rich API of one pane. The pane's former bridge is closed. */
  connect(pane: Window): NativeBridge;
  /** Takes a message of the common API. */
  receive(messageText: string, pane: Window): void;
}

/** The name of the `PaneHost` in the window that holds the pane's frame. */
export const PANE_HOST = "embeddedExcel";

/** Serves panes from a host in the same page. */
export function paneHost(host: EmbeddedExcel, surroundings: PaneSurroundings): PaneHost {
  let connected: NativeBridge | undefined;
  return {
    connect: () => {
      // A pane that was loaded again is gone, and must not be sent events.
      if (connected !== undefined) delete connected.onMessageFromHost;
      connected = answeringInternalService(host.openBridge());
      return connected;
    },
    receive: (messageText, pane) => answerAgave(messageText, pane, host.workbook, surroundings),
  };
}

/** The address of a pane's page with what makes office.js take the frame for a pane in Excel. */
export function paneAddress(page: string, displayLanguage: string): string {
  return `${page}?_host_Info=Excel$Mac$16.00$${displayLanguage}$telemetry$$disableLogging$0`;
}
