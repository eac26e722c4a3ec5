import { done, type CellStyle, type ExcelFile } from "./excelize";

const brand = "4059AD";
const pale = "E9EDF8";
const rule = "C9D1E8";
const quiet = "5A6478";
const fontFamily = "Calibri";

type Font = NonNullable<CellStyle["Font"]>;
type Borders = NonNullable<CellStyle["Border"]>;

/** A cell filled with one colour. */
export const solid = (colour: string): NonNullable<CellStyle["Fill"]> => ({
  Type: "pattern",
  Pattern: 1,
  Color: [colour],
});
const thinBelow: Borders = [{ Type: "bottom", Color: rule, Style: 1 }];
/** Single line above, double below: how a total is ruled off in accounts. */
const ruledOff: Borders = [
  { Type: "top", Color: brand, Style: 1 },
  { Type: "bottom", Color: brand, Style: 6 },
];
const font = (more: Font = {}): Font => ({
  Family: fontFamily,
  Size: 11,
  ...more,
});
const wrapped = { Vertical: "top", WrapText: true };
const figure = { Horizontal: "right", Vertical: "top" };
const header: CellStyle = {
  Fill: solid(brand),
  Font: font({ Bold: true, Color: "FFFFFF" }),
  Alignment: { Vertical: "center" },
};
const total: CellStyle = {
  Fill: solid(pale),
  Font: font({ Bold: true }),
  Border: ruledOff,
  Alignment: { Vertical: "top" },
};

const amountFormat = "#,##0.0";
const shareFormat = "0%";
const percentFormat = "0.00%";

const definitions = {
  title: { Font: font({ Bold: true, Size: 18, Color: brand }), Alignment: { Vertical: "center" } },
  subtitle: { Font: font({ Color: quiet }) },
  heading: { Font: font({ Bold: true, Size: 13, Color: brand }) },
  line: { Font: font() },
  note: { Font: font({ Size: 10, Color: quiet }) },
  link: {
    Font: font({ Underline: "single", Color: brand }),
    Border: thinBelow,
    Alignment: wrapped,
  },
  header,
  headerFigure: {
    ...header,
    Alignment: { Horizontal: "right", Vertical: "center" },
  },
  text: { Font: font(), Border: thinBelow, Alignment: wrapped },
  number: { Font: font(), Border: thinBelow, Alignment: { Horizontal: "left", Vertical: "top" } },
  count: { Font: font(), Border: thinBelow, Alignment: figure, CustomNumFmt: "0" },
  amount: { Font: font(), Border: thinBelow, Alignment: figure, CustomNumFmt: amountFormat },
  share: { Font: font(), Border: thinBelow, Alignment: figure, CustomNumFmt: shareFormat },
  percent: { Font: font(), Border: thinBelow, Alignment: figure, CustomNumFmt: percentFormat },
  totalText: total,
  totalAmount: { ...total, Alignment: figure, CustomNumFmt: amountFormat },
  totalShare: { ...total, Alignment: figure, CustomNumFmt: shareFormat },
} satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof definitions;
export type Styles = Readonly<Record<StyleName, number>>;

/** Registers the workbook's styles and gives their numbers. */
export function createStyles(file: ExcelFile): Styles {
  const entries = Object.entries(definitions).map(([name, style]) => [
    name,
    done(file.NewStyle(style)).style,
  ]);
  return Object.fromEntries(entries) as Styles;
}

/** Fill and text colour of a status, for a rule that follows the cell's word. */
export const statusColours: Readonly<
  Record<string, { readonly fill: string; readonly text: string }>
> = {
  Slutförd: { fill: "DDF1E4", text: "1D6B3C" },
  Pågår: { fill: "FFF1CC", text: "7A5200" },
  "Ej påbörjad": { fill: "ECEEF2", text: "444B5A" },
};
