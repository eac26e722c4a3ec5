import type { BorderIndex, FormatPatch } from "../../model/cellFormat";

/** What a built-in style sets of a cell's format; the rest it leaves as it is. */
export interface BuiltinStyle {
  /** The name as Excel shows it and files hold it. */
  readonly name: string;
  /** The value of `Excel.BuiltInStyle`. */
  readonly word: string;
  readonly looks: FormatPatch;
}

/** Accent colours of the Office theme of 2013–2022, with the tints that the styles use: whole, 60, 40 and 20 %. */
const ACCENTS = [
  ["#4472C4", "#8EA9DB", "#B4C6E7", "#D9E1F2"],
  ["#ED7D31", "#F4B084", "#F8CBAD", "#FCE4D6"],
  ["#A5A5A5", "#C9C9C9", "#DBDBDB", "#EDEDED"],
  ["#FFC000", "#FFD966", "#FFE699", "#FFF2CC"],
  ["#5B9BD5", "#9BC2E6", "#BDD7EE", "#DDEBF7"],
  ["#70AD47", "#A9D08E", "#C6E0B4", "#E2EFDA"],
] as const;

const HEADING = "#44546A";
const WHITE = "#FFFFFF";
const ACCENT_1 = "#4472C4";

type Style = readonly [name: string, looks: FormatPatch, word?: string];

const fill = (color: string): FormatPatch => ({ fill: { color, pattern: "Solid" } });
const ink = (color: string, more: FormatPatch["font"] = {}): FormatPatch => ({
  font: { ...more, color },
});

function lines(
  sides: readonly BorderIndex[],
  color: string,
  style: string,
  weight: string
): FormatPatch {
  const line = { color, style, weight };
  return { borders: Object.fromEntries(sides.map((side) => [side, line])) };
}

const EDGES: readonly BorderIndex[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const box = (color: string, style = "Continuous"): FormatPatch =>
  lines(EDGES, color, style, style === "Double" ? "Thick" : "Thin");
const under = (color: string, weight: string): FormatPatch =>
  lines(["EdgeBottom"], color, "Continuous", weight);

function total(): FormatPatch {
  const line = { color: ACCENT_1, style: "Continuous", weight: "Thin" };
  return {
    font: { bold: true },
    borders: { EdgeTop: line, EdgeBottom: { ...line, style: "Double", weight: "Thick" } },
  };
}

const STYLES: readonly Style[] = [
  ["Normal", {}],
  ["Comma", { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }],
  ["Currency", { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' }],
  ["Percent", { numberFormat: "0%" }],
  ["Comma [0]", { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }, "WholeComma"],
  [
    "Currency [0]",
    { numberFormat: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' },
    "WholeDollar",
  ],
  ["Hyperlink", ink("#0563C1", { underline: "Single" }), "Hlink"],
  ["Followed Hyperlink", ink("#954F72", { underline: "Single" }), "HlinkTrav"],
  ["Note", { ...fill("#FFFFCC"), ...box("#B2B2B2") }],
  ["Warning Text", ink("#FF0000")],
  ["Title", ink(HEADING, { name: "Calibri Light", size: 18 }), "SheetTitle"],
  ["Heading 1", { ...ink(HEADING, { bold: true, size: 15 }), ...under(ACCENT_1, "Thick") }],
  ["Heading 2", { ...ink(HEADING, { bold: true, size: 13 }), ...under("#A1B8E1", "Thick") }],
  ["Heading 3", { ...ink(HEADING, { bold: true, size: 11 }), ...under("#8EA9DB", "Medium") }],
  ["Heading 4", ink(HEADING, { bold: true, size: 11 })],
  ["Input", { ...ink("#3F3F76"), ...fill("#FFCC99"), ...box("#7F7F7F") }],
  ["Output", { ...ink("#3F3F3F", { bold: true }), ...fill("#F2F2F2"), ...box("#3F3F3F") }],
  ["Calculation", { ...ink("#FA7D00", { bold: true }), ...fill("#F2F2F2"), ...box("#7F7F7F") }],
  [
    "Check Cell",
    { ...ink(WHITE, { bold: true }), ...fill("#A5A5A5"), ...box("#3F3F3F", "Double") },
  ],
  ["Linked Cell", { ...ink("#FA7D00"), ...lines(["EdgeBottom"], "#FF8001", "Double", "Thick") }],
  ["Total", total()],
  ["Good", { ...ink("#006100"), ...fill("#C6EFCE") }],
  ["Bad", { ...ink("#9C0006"), ...fill("#FFC7CE") }],
  ["Neutral", { ...ink("#9C5700"), ...fill("#FFEB9C") }],
  ...ACCENTS.flatMap(accent),
  ["Explanatory Text", ink("#7F7F7F", { italic: true })],
];

/** The four styles of an accent colour; light tints have black text. */
function accent(shades: (typeof ACCENTS)[number], index: number): Style[] {
  const number = index + 1;
  const [whole, most, some, little] = shades;
  return [
    [`Accent${number}`, { ...ink(WHITE), ...fill(whole) }],
    [`20% - Accent${number}`, { ...ink("#000000"), ...fill(little) }, `Accent${number}_20`],
    [`40% - Accent${number}`, { ...ink("#000000"), ...fill(some) }, `Accent${number}_40`],
    [`60% - Accent${number}`, { ...ink(WHITE), ...fill(most) }, `Accent${number}_60`],
  ];
}

/** The styles that Excel has in every workbook. */
export const BUILTIN_STYLES: readonly BuiltinStyle[] = STYLES.map(([name, looks, word]) => ({
  name,
  word: word ?? name.replaceAll(" ", ""),
  looks,
}));
