/** Formats of a cell, in the words of the Excel API. Objects are immutable and shared between cells. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: FontFormat;
  readonly fill: FillFormat;
  readonly borders: Readonly<Partial<Record<BorderIndex, BorderFormat>>>;
  readonly alignment: AlignmentFormat;
  readonly protection: { readonly locked: boolean; readonly formulaHidden: boolean };
  /** Name of the cell style, "Normal" when none was applied. */
  readonly style: string;
}

export interface FontFormat {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  /** "#RRGGBB". */
  readonly color: string;
  readonly tintAndShade: number;
  readonly subscript: boolean;
  readonly superscript: boolean;
}

export interface FillFormat {
  /** "#RRGGBB"; "" for no fill, which the API shows as "#FFFFFF". */
  readonly color: string;
  readonly tintAndShade: number;
  readonly pattern: string | null;
  readonly patternColor: string;
  readonly patternTintAndShade: number;
}

export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "DiagonalDown",
  "DiagonalUp",
] as const;
/** The borders that a single cell has; the API's InsideHorizontal and InsideVertical are edges of inner cells. */
export type BorderIndex = (typeof BORDER_INDEXES)[number];

export interface BorderFormat {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
  readonly tintAndShade: number;
}

export interface AlignmentFormat {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly autoIndent: boolean;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: "None",
    color: "#000000",
    tintAndShade: 0,
    subscript: false,
    superscript: false,
  },
  fill: { color: "", tintAndShade: 0, pattern: null, patternColor: "", patternTintAndShade: 0 },
  borders: {},
  alignment: {
    horizontal: "General",
    vertical: "Bottom",
    wrapText: false,
    indentLevel: 0,
    shrinkToFit: false,
    textOrientation: 0,
    readingOrder: "Context",
    autoIndent: false,
  },
  protection: { locked: true, formulaHidden: false },
  style: "Normal",
};

/** A change to a format: only what is given is changed. */
export interface FormatPatch {
  readonly numberFormat?: string;
  readonly font?: Partial<FontFormat>;
  readonly fill?: Partial<FillFormat>;
  readonly borders?: Readonly<Partial<Record<BorderIndex, Partial<BorderFormat>>>>;
  readonly alignment?: Partial<AlignmentFormat>;
  readonly protection?: Partial<CellFormat["protection"]>;
  readonly style?: string;
}

const NO_BORDER: BorderFormat = {
  style: "None",
  color: "#000000",
  weight: "Thin",
  tintAndShade: 0,
};

/** A format with a change applied to it. */
export function patchFormat(format: CellFormat, patch: FormatPatch): CellFormat {
  return {
    numberFormat: patch.numberFormat ?? format.numberFormat,
    font: { ...format.font, ...patch.font },
    fill: { ...format.fill, ...patch.fill },
    borders:
      patch.borders === undefined ? format.borders : patchBorders(format.borders, patch.borders),
    alignment: { ...format.alignment, ...patch.alignment },
    protection: { ...format.protection, ...patch.protection },
    style: patch.style ?? format.style,
  };
}

function patchBorders(
  borders: CellFormat["borders"],
  patch: NonNullable<FormatPatch["borders"]>
): CellFormat["borders"] {
  const patched: Partial<Record<BorderIndex, BorderFormat>> = { ...borders };
  for (const index of BORDER_INDEXES) {
    const change = patch[index];
    if (change !== undefined) patched[index] = { ...(borders[index] ?? NO_BORDER), ...change };
  }
  return patched;
}

/** Keeps one object for equal formats, so that comparing formats is comparing references. */
export class FormatPool {
  private readonly known = new Map<string, CellFormat>();

  intern(format: CellFormat): CellFormat {
    const key = JSON.stringify(format);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, format);
    return format;
  }
}
