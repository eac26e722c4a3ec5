import { OFFICE_THEME } from "../styles/colors";
import { XML_DECLARATION } from "../xml/write";

const NAMES = ["lt1", "dk1", "lt2", "dk2"];
const ORDER = ["dk1", "lt1", "dk2", "lt2"];
const REST = [
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

function colorOf(name: string): string {
  const index = [...NAMES, ...REST].indexOf(name);
  return `<a:${name}><a:srgbClr val="${OFFICE_THEME[index] ?? "000000"}"/></a:${name}>`;
}

const font = (name: string, typeface: string): string =>
  `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const three = (name: string, source: string): string =>
  `<a:${name}>${source.repeat(3)}</a:${name}>`;

/** The theme of a new workbook: Office's colours and fonts, plain fills and lines. */
export const themePart = (): string =>
  `${XML_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme">` +
  `<a:themeElements><a:clrScheme name="Office">${[...ORDER, ...REST].map(colorOf).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Office">${font("majorFont", "Calibri Light")}${font("minorFont", "Calibri")}</a:fontScheme>` +
  `<a:fmtScheme name="Office">${three("fillStyleLst", FILL)}` +
  three("lnStyleLst", `<a:ln w="6350">${FILL}<a:prstDash val="solid"/></a:ln>`) +
  three("effectStyleLst", "<a:effectStyle><a:effectLst/></a:effectStyle>") +
  `${three("bgFillStyleLst", FILL)}</a:fmtScheme></a:themeElements></a:theme>`;
