import { parseXml } from "../xml/tree";
import { element } from "../xml/write";

export const CONTENT_TYPES_PART = "[Content_Types].xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Content types of the parts that we make. */
export const CONTENT_TYPE = {
  xml: "application/xml",
  worksheet: `${SPREADSHEET}worksheet+xml`,
  table: `${SPREADSHEET}table+xml`,
  sharedStrings: `${SPREADSHEET}sharedStrings+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  comments: `${SPREADSHEET}comments+xml`,
  customProperty: `${SPREADSHEET}customProperty`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  extendedProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  customProperties: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The source of [Content_Types].xml with a part's type added. */
export function addOverride(source: string, part: string, type: string): string {
  return insertLast(source, element("Override", { PartName: `/${part}`, ContentType: type }));
}

/** The source with a type for all parts of an extension, unless there is one. */
export function addDefault(source: string, extension: string, type: string): string {
  const known = parseXml(source)
    .childrenNamed("Default")
    .some((item) => sameName(item.attribute("Extension") ?? "", extension));
  if (known) return source;
  const root = parseXml(source);
  const added = element("Default", { Extension: extension, ContentType: type });
  return source.slice(0, root.contentStart) + added + source.slice(root.contentStart);
}

export function removeOverride(source: string, part: string): string {
  const found = parseXml(source)
    .childrenNamed("Override")
    .find((item) => sameName(item.attribute("PartName") ?? "", `/${part}`));
  return found === undefined ? source : source.slice(0, found.start) + source.slice(found.end);
}

function insertLast(source: string, added: string): string {
  const root = parseXml(source);
  return source.slice(0, root.contentEnd) + added + source.slice(root.contentEnd);
}
