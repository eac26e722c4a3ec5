import type { SheetModel } from "../../model/sheetModel";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { accessDenied } from "../../protocol/hostError";
import type { Session } from "../../session";

/** What may be done on a protected sheet unless `WorksheetProtectionOptions` says otherwise. */
export const DEFAULT_OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `Excel.WorksheetProtection`. */
export class SheetProtectionObject implements ApiObject {
  constructor(
    readonly session: Session,
    readonly sheet: SheetModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("WorksheetProtection");
  }

  /** @throws HostError `AccessDenied` when the sheet is protected already. */
  protect(options: Readonly<Record<string, boolean | string>>, password: string | null): null {
    if (this.sheet.protection.protected) throw accessDenied("The worksheet is already protected.");
    this.sheet.protection = {
      protected: true,
      options: { ...DEFAULT_OPTIONS, ...options },
      password,
    };
    this.changed();
    return null;
  }

  /** @throws HostError `AccessDenied` when the password is not the one. */
  unprotect(password: string | null): null {
    const { protection } = this.sheet;
    if (protection.password !== null && protection.password !== password) {
      throw accessDenied("The password that you supplied is not correct.");
    }
    if (!protection.protected) return null;
    this.sheet.protection = { protected: false, options: {}, password: null };
    this.changed();
    return null;
  }

  private changed(): void {
    this.session.workbook.changed({ kind: "sheet", sheet: this.sheet, action: "protection" });
  }
}

/** `Excel.WorkbookProtection`: of the structure, which is which sheets there are. */
export class WorkbookProtectionObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("WorkbookProtection");
  }
}
