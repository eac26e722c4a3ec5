import type { Change } from "./change";
import { rewriteSheet } from "./formulas";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

const WORD = /[\p{L}\p{N}_.?\\]+/gu;
const CELL = /^[a-z]{1,3}\d+$/;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/**
 * The words in the formulas of a workbook's sheets, so that a table gets its name without a look at every formula. Sheets
 * are read when they are asked about, and again only after a change. Words that are gone may still be known.
 */
export class FormulaWords {
  private readonly words = new Set<string>();
  /** Sheets that may have words that are not known; `null` before anybody has asked. */
  private unread: Set<SheetModel> | null = null;

  constructor(private readonly workbook: WorkbookModel) {}

  note(change: Change): void {
    if ("sheet" in change) this.unread?.add(change.sheet);
  }

  /** Whether a formula may mention a name, other than as part of a longer one. Formulas of names are not counted. */
  has(name: string): boolean {
    for (const sheet of this.unread ?? this.workbook.sheets) this.read(sheet);
    this.unread = new Set();
    return wordsOf(name).every((word) => this.words.has(word));
  }

  /** A name that formulas may mention from now on: what rewriting them writes is not told as a change. */
  learn(name: string): void {
    for (const word of wordsOf(name)) this.words.add(word);
  }

  private read(sheet: SheetModel): void {
    rewriteSheet(sheet, (formula) => {
      for (const word of wordsOf(formula)) if (!CELL.test(word)) this.words.add(word);
      return formula;
    });
  }
}
