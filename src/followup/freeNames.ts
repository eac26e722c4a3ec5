import type { SheetBlueprint } from "./blueprint";

/** A sheet with its tables, as far as names go. */
interface NamedSheet {
  readonly name: string;
  readonly tables: readonly { readonly name: string }[];
}

/** Names that are taken in a workbook. Excel compares them without regard to case. */
export class TakenNames {
  private readonly sheets: Set<string>;
  private readonly tables: Set<string>;

  constructor({ sheets }: { readonly sheets: readonly { readonly snapshot: NamedSheet }[] }) {
    this.sheets = new Set(sheets.map(({ snapshot }) => folded(snapshot.name)));
    this.tables = new Set(
      sheets.flatMap(({ snapshot }) => snapshot.tables.map((table) => folded(table.name)))
    );
  }

  /** Takes the first of the names that is free; the last one gets a number when none is. */
  takeSheet(names: readonly string[]): string {
    const name =
      names.find((one) => !this.sheets.has(folded(one))) ??
      this.numbered(names.at(-1) ?? "Plankoll");
    this.sheets.add(folded(name));
    return name;
  }

  /** Gives back the names of a sheet that will be deleted, and of its tables. */
  release({ name, tables }: NamedSheet): void {
    this.sheets.delete(folded(name));
    tables.forEach((table) => this.tables.delete(folded(table.name)));
  }

  /** Takes a free name for every table of a blueprint. */
  takeTables(blueprint: SheetBlueprint): SheetBlueprint {
    return {
      ...blueprint,
      tables: blueprint.tables.map((table) => ({ ...table, name: this.takeTable(table.name) })),
    };
  }

  private takeTable(wanted: string): string {
    const free = (name: string) => !this.tables.has(folded(name));
    const name = free(wanted) ? wanted : firstFree((count) => `${wanted}_${count}`, free);
    this.tables.add(folded(name));
    return name;
  }

  private numbered(name: string): string {
    return firstFree(
      (count) => `${name.slice(0, 24)} (${count})`,
      (candidate) => !this.sheets.has(folded(candidate))
    );
  }
}

function firstFree(candidate: (count: number) => string, free: (name: string) => boolean): string {
  let count = 2;
  while (!free(candidate(count))) count += 1;
  return candidate(count);
}

function folded(name: string): string {
  return name.toLowerCase();
}
