import type { Grids } from "./grids";

/** Cells of sheets as they were last read, for the sheets that cannot have changed since. */
export class SheetMemory {
  private readonly kept = new Map<string, { readonly name: string; readonly grids: Grids }>();
  private readonly forgotten = new Set<string>();

  /** Called before a reading. `anew` forgets every sheet. */
  begin(anew: boolean): void {
    this.forgotten.clear();
    if (anew) this.kept.clear();
  }

  /** A sheet was edited: it is to be read again, also when that is being done just now. */
  forget(id: string): void {
    this.kept.delete(id);
    this.forgotten.add(id);
  }

  recall({ id, name }: SheetName): Grids | undefined {
    const sheet = this.kept.get(id);
    return sheet?.name === name ? sheet.grids : undefined;
  }

  keep({ id, name }: SheetName, grids: Grids): void {
    if (!this.forgotten.has(id) && standsAlone(grids)) this.kept.set(id, { name, grids });
  }
}

/** A sheet, by what Excel knows it by and by its name, which its cells are told by. */
interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** True when no value of a sheet can change without an edit of that sheet. */
function standsAlone({ formulas }: Grids): boolean {
  // Rows without formulas are one and the same.
  return [...new Set(formulas)].every((row) => row.every(isLocal));
}

const OWN_CELLS_AND_FUNCTIONS = /"[^"]*"|[A-Z][A-Z\d.]*\(|\$?[A-Z]{1,3}\$?\d+/gi;
const CHANGES_BY_ITSELF = /\b(?:INDIRECT|NOW|TODAY|RAND)/i;

/** Names, structured references and whole columns may lead to other sheets, and are taken to do so. */
function isLocal(formula: string): boolean {
  return (
    !/[A-Z![#]/i.test(formula.replace(OWN_CELLS_AND_FUNCTIONS, "")) &&
    !CHANGES_BY_ITSELF.test(formula)
  );
}
