import type { PageLayoutModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import type { Session } from "../../session";

/** `Excel.PageLayout`. */
export class PageLayoutObject implements ApiObject {
  constructor(
    readonly session: Session,
    readonly sheet: SheetModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("PageLayout");
  }

  get model(): PageLayoutModel {
    return this.sheet.pageLayout;
  }

  changed(): void {
    this.session.workbook.changed({ kind: "sheet", sheet: this.sheet, action: "layout" });
  }
}

/** `Excel.HeaderFooterGroup`. */
export class HeaderFooterGroupObject implements ApiObject {
  constructor(readonly layout: PageLayoutObject) {}

  get apiType(): ApiType {
    return apiTypeOf("HeaderFooterGroup");
  }
}

/** `Excel.HeaderFooter`: the six texts of one kind of page. */
export class HeaderFooterObject implements ApiObject {
  constructor(
    readonly layout: PageLayoutObject,
    readonly page: "defaultForAllPages" | "firstPage" | "evenPages" | "oddPages"
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("HeaderFooter");
  }

  read(name: string): string {
    return this.layout.model.headersFooters.pages[this.page]?.[name] ?? "";
  }

  write(name: string, text: string): void {
    const { pages } = this.layout.model.headersFooters;
    pages[this.page] = { ...pages[this.page], [name]: text };
    this.layout.changed();
  }
}

/** `Excel.PageBreakCollection`, of rows or of columns. */
export class PageBreaksObject implements ApiObject {
  constructor(
    readonly layout: PageLayoutObject,
    readonly along: "rows" | "columns"
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("PageBreakCollection");
  }

  /** Indexes of the rows or columns before which a page ends. */
  get indexes(): number[] {
    const { horizontalPageBreaks, verticalPageBreaks } = this.layout.model;
    return this.along === "rows" ? horizontalPageBreaks : verticalPageBreaks;
  }
}

/** `Excel.PageBreak`. */
export class PageBreakObject implements ApiObject {
  constructor(
    readonly breaks: PageBreaksObject,
    readonly index: number
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("PageBreak");
  }
}
