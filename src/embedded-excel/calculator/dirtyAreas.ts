import type { Area } from "../model/area";
import type { Change } from "../model/change";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";

/** What has changed in a workbook since the engine was last told: some areas, or anything at all. */
export class DirtyAreas {
  private everything = true;
  private areas: { readonly sheet: SheetModel; readonly area: Area }[] = [];

  constructor(workbook: WorkbookModel) {
    workbook.onChange((change) => this.note(change));
  }

  /** Gives what is dirty, or "everything", and begins anew. */
  take(): "everything" | readonly { readonly sheet: SheetModel; readonly area: Area }[] {
    const taken = this.everything ? "everything" : this.areas;
    this.everything = false;
    this.areas = [];
    return taken;
  }

  private note(change: Change): void {
    switch (change.kind) {
      case "cells":
        this.areas.push({ sheet: change.sheet, area: change.area });
        break;
      // A formula can change its meaning wherever it stands when one of these does.
      case "structure":
      case "sheet":
      case "table":
      case "names":
        this.everything = true;
        break;
      default:
    }
  }
}
