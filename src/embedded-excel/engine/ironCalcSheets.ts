import type { Model } from "@ironcalc/wasm";
import { quoteSheetName } from "./address";
import { isSameName } from "./reference";

/** A sheet that no user would name so: it holds the engine's own formulas. */
const SCRATCH_NAME = "~calculation~";
export const SCRATCH_INDEX = 0;

/** The sheets of a model by the ids of the host; behind the scratch sheet they stand in the order they were added. */
export class IronCalcSheets {
  private readonly sheets: { readonly id: string; name: string }[] = [];

  constructor(private readonly model: Model) {
    model.renameSheet(SCRATCH_INDEX, SCRATCH_NAME);
  }

  add(id: string, name: string): void {
    this.model.newSheet();
    this.sheets.push({ id, name });
    this.model.renameSheet(this.sheets.length, name);
  }

  rename(id: string, name: string): void {
    const sheet = this.find(id);
    sheet.name = name;
    this.model.renameSheet(this.indexOf(id), name);
  }

  delete(id: string): void {
    const index = this.indexOf(id);
    this.model.deleteSheet(index);
    this.sheets.splice(index - 1, 1);
  }

  /** The index in the model. */
  indexOf(id: string): number {
    return this.sheets.indexOf(this.find(id)) + 1;
  }

  /** The sheet's name as it stands before "!" in a formula. */
  quotedNameOf(id: string): string {
    return quoteSheetName(this.find(id).name);
  }

  idOf(name: string): string | undefined {
    return this.sheets.find((sheet) => isSameName(sheet.name, name))?.id;
  }

  private find(id: string): { readonly id: string; name: string } {
    const sheet = this.sheets.find((each) => each.id === id);
    if (sheet === undefined)
      throw new RangeError(`There is no sheet ${id} in the calculation engine.`);
    return sheet;
  }
}
