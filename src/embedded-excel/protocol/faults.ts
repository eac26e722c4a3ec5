import { HostError, type HostErrorCode } from "./hostError";

/** Faults that a test can ask the host for. */
export interface FaultSettings {
  /** Fails the n-th action from now, counted from 1 over requests, with `code`. */
  failAtAction?:
    | { readonly index: number; readonly code?: HostErrorCode; readonly message?: string }
    | undefined;
  /** The user is editing a cell: every request is refused, unless it waits (`delayForCellEdit`). */
  cellEditMode: boolean;
  /** The file may only be read: whatever would change the workbook is refused. */
  readOnly: boolean;
  /** Milliseconds before each answer. */
  delay: number;
  /** Largest request and response in bytes; Excel on the web has 5 MB. */
  payloadLimit?: number | undefined;
}

export class Faults implements FaultSettings {
  failAtAction?: FaultSettings["failAtAction"];
  cellEditMode = false;
  readOnly = false;
  delay = 0;
  payloadLimit?: number | undefined;
  private actionsSinceSet = 0;

  /** Makes the n-th action from now fail; the actions before it stay done. */
  failAt(index: number, code: HostErrorCode = "GeneralException"): void {
    this.actionsSinceSet = 0;
    this.failAtAction = { index, code };
  }

  /**
   * @param changes whether the action changes the workbook
   * @throws HostError when this action is the one that is to fail, or changes a file that may only be read.
   */
  beforeAction(changes: boolean): void {
    if (this.readOnly && changes)
      throw new HostError("AccessDenied", "You cannot perform the requested operation.");
    if (this.failAtAction === undefined) return;
    this.actionsSinceSet += 1;
    if (this.actionsSinceSet !== this.failAtAction.index) return;
    const { code, message } = this.failAtAction;
    this.failAtAction = undefined;
    throw new HostError(
      code ?? "GeneralException",
      message ?? "There was an internal error while processing the request."
    );
  }

  /** @throws HostError while a cell is being edited, or when the request is larger than the limit. */
  beforeRequest(bytes: number): void {
    if (this.cellEditMode) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."
      );
    }
    if (this.payloadLimit !== undefined && bytes > this.payloadLimit) {
      throw new HostError(
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit."
      );
    }
  }

  beforeResponse(bytes: number): void {
    if (this.payloadLimit !== undefined && bytes > this.payloadLimit) {
      throw new HostError(
        "ResponsePayloadSizeLimitExceeded",
        "The response payload size has exceeded the limit."
      );
    }
  }
}
