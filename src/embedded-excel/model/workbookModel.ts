import type { Area } from "./area";
import { FormatPool } from "./cellFormat";
import type { Change, ChangedFormula } from "./change";
import type { CustomXmlPartModel, NameModel, SettingModel, StyleModel } from "./features";
import { FormulaWords } from "./formulaWords";
import { SheetModel } from "./sheetModel";

/** Document properties that Excel shows under File > Info. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  /** Milliseconds since 1970, UTC. */
  creationDate: number | null;
  revisionNumber: number;
}

/** A workbook in memory: the truth that the API, the calculation, the grid and the file all work on. */
export class WorkbookModel {
  name = "Book1.xlsx";
  sheets: SheetModel[] = [];
  activeSheetId = "";
  /** Id of the chart that is selected. */
  activeChartId: string | null = null;
  names: NameModel[] = [];
  /** Cell styles that were added, and built-in ones that were changed. */
  styles: StyleModel[] = [];
  settings: SettingModel[] = [];
  customXmlParts: CustomXmlPartModel[] = [];
  customProperties: SettingModel[] = [];
  structureProtected = false;
  /** Of the protection of the structure; a file holds none. */
  structurePassword: string | null = null;
  readOnly = false;
  /** Changed since it was opened or saved. */
  isDirty = false;
  autoSave = false;
  chartDataPointTrack = true;
  usePrecisionAsDisplayed = false;
  iterativeCalculation = { enabled: false, maxChange: 0.001, maxIteration: 100 };
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  properties: DocumentProperties = {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
    creationDate: null,
    revisionNumber: 0,
  };
  readonly formats = new FormatPool();
  readonly formulaWords = new FormulaWords(this);
  private readonly listeners = new Set<(change: Change) => void>();
  private nextSheet = 1;
  private nextTable = 1;
  private nextFeature = 1;

  /** A sheet that is not in the workbook yet. Its id is given once and never used again. */
  newSheet(name: string): SheetModel {
    const serial = String(this.nextSheet++).padStart(4, "0");
    return new SheetModel(`{00000000-0001-0000-${serial}-000000000000}`, name);
  }

  /** Table ids are numbers that are unique in the workbook. `atLeast` makes room after tables that came with a file. */
  newTableId(atLeast = 0): number {
    this.nextTable = Math.max(this.nextTable, atLeast);
    return this.nextTable++;
  }

  /** An id for a comment, chart, conditional format or XML part, in the form of a GUID. */
  newFeatureId(): string {
    return `{00000000-0002-0000-0000-${String(this.nextFeature++).padStart(12, "0")}}`;
  }

  /** The sheet of a name, compared as Excel does: without regard to case. */
  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLocaleLowerCase("en");
    return this.sheets.find((sheet) => sheet.name.toLocaleLowerCase("en") === wanted);
  }

  sheetById(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Whether a sheet is still in the workbook. */
  has(sheet: SheetModel): boolean {
    return this.sheets.includes(sheet);
  }

  get activeSheet(): SheetModel {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (sheet === undefined) throw new Error("A workbook has at least one sheet.");
    return sheet;
  }

  /** Told of every change, at the time it is made. Returns the function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Tells that something was changed. Whoever changes the model tells, once for each change. */
  changed(change: Change): void {
    if (change.kind !== "selection" && change.kind !== "calculated") this.isDirty = true;
    this.formulaWords.note(change);
    for (const listener of this.listeners) listener(change);
  }

  cellsChanged(
    sheet: SheetModel,
    area: Area,
    details?: { readonly before: unknown; readonly after: unknown },
    formulas: readonly ChangedFormula[] = []
  ): void {
    this.changed({
      kind: "cells",
      sheet,
      area,
      ...(details === undefined ? {} : { details }),
      ...(formulas.length === 0 ? {} : { formulas }),
    });
  }
}
