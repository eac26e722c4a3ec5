import type { CellAddress } from "../../plan/address";
import type { SheetSnapshot } from "../../plan/snapshot";
import { criterionFields, entries, isKnown, placeholdersIn, pointFields } from "./placeholders";

export type RepeatedRows = "criteria" | "points";

/** A cell of a template with placeholders. Rows and columns count from zero. */
export interface TemplateCell {
  readonly row: number;
  readonly column: number;
  readonly words: string;
  /** The placeholders in it, as they are looked up. */
  readonly names: readonly string[];
}

/** A sheet that goals' sheets are copied from, with what is to be filled in there. */
export interface Template {
  readonly sheet: string;
  readonly cells: readonly TemplateCell[];
  /** The row that is repeated for each criterion and for each point, where the template has one. */
  readonly rows: Readonly<Partial<Record<RepeatedRows, number>>>;
  /** Every content of the sheet, to tell what somebody has typed on a copy. */
  readonly contents: ReadonlySet<string | number | boolean>;
}

/** A placeholder that the add-in does not know, or that stands where it cannot be used. */
export interface TemplateFault {
  readonly cell: CellAddress;
  readonly placeholder: string;
  readonly kind: "unknown" | "row";
}

/** Reads the placeholders of a sheet. */
export function readTemplate(sheet: SheetSnapshot): Template {
  const cells = cellsOf(sheet);
  const rowOf = (rows: RepeatedRows) =>
    cells.find(({ row, names }) => row > 0 && names.some((name) => rowsOf(name) === rows))?.row;
  const [criteria, points] = [rowOf("criteria"), rowOf("points")];
  return {
    sheet: sheet.name,
    cells,
    rows: {
      ...(criteria !== undefined && { criteria }),
      ...(points !== undefined && points !== criteria && { points }),
    },
    contents: new Set(sheet.values.flat().filter((content) => content !== null)),
  };
}

/** The placeholders that cannot be used, each with its cell. */
export function templateFaults(sheet: SheetSnapshot): TemplateFault[] {
  const template = readTemplate(sheet);
  return template.cells.flatMap(({ row, column, names }) =>
    names.flatMap((placeholder): TemplateFault[] => {
      const cell = { sheet: sheet.name, row, column };
      if (!isKnown(placeholder)) return [{ cell, placeholder, kind: "unknown" }];
      const rows = rowsOf(placeholder);
      return rows === undefined || template.rows[rows] === row
        ? []
        : [{ cell, placeholder, kind: "row" }];
    })
  );
}

/** True for a sheet with placeholders that the add-in knows: it is a template and no part of the plan. */
export function isTemplate(sheet: SheetSnapshot): boolean {
  return sheet.values.some((line) =>
    line.some(
      (content) =>
        typeof content === "string" &&
        content.includes("{{") &&
        placeholdersIn(content).some(isKnown)
    )
  );
}

/** Which rows a placeholder is repeated with. */
export function rowsOf(name: string): RepeatedRows | undefined {
  if (name in criterionFields) return "criteria";
  return name in pointFields ? "points" : entries[name]?.rows;
}

function cellsOf(sheet: SheetSnapshot): TemplateCell[] {
  return sheet.values.flatMap((line, down) =>
    line.flatMap((content, right): TemplateCell[] => {
      const words = typeof content === "string" ? content : "";
      const names = placeholdersIn(words);
      if (names.length === 0) return [];
      return [{ row: sheet.row + down, column: sheet.column + right, words, names }];
    })
  );
}
