import type { SettingModel } from "../../model/features";
import type { DocumentProperties, WorkbookModel } from "../../model/workbookModel";
import { isEqual } from "../equal";
import { CONTENT_TYPE } from "../package/contentTypes";
import { officeType } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import { encodeText } from "../xml/text";
import { parseXml, type XmlElement } from "../xml/tree";
import { element, textElement, XML_DECLARATION } from "../xml/write";

const CORE_TYPE =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const EMPTY_CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';
const EMPTY_APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>';
const CUSTOM_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VARIANTS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The format's id for custom properties (ECMA-376 Part 1, 22.3.2.1). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const CORE: readonly (readonly [keyof DocumentProperties, string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["category", "cp:category"],
];
const APP: readonly (readonly [keyof DocumentProperties, string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

function rootOf(source: XlsxPackage, kind: string): XmlElement | undefined {
  const [part] = source.related("", kind);
  return part === undefined ? undefined : parseXml(source.text(part.target) ?? "");
}

/** Reads the document's own and custom properties. */
export function readDocumentProperties(source: XlsxPackage, model: WorkbookModel): void {
  const core = rootOf(source, "core-properties");
  const app = rootOf(source, "extended-properties");
  const properties: Record<string, unknown> = { ...model.properties };
  for (const [name, tag] of CORE) properties[name] = core?.child(localOf(tag))?.ownText ?? "";
  for (const [name, tag] of APP) properties[name] = app?.child(tag)?.ownText ?? "";
  const created = Date.parse(core?.child("created")?.ownText ?? "");
  properties["creationDate"] = Number.isNaN(created) ? null : created;
  properties["revisionNumber"] = Number(core?.child("revision")?.ownText ?? "0") || 0;
  model.properties = properties as unknown as DocumentProperties;
  const custom = rootOf(source, "custom-properties");
  model.customProperties = (custom?.childrenNamed("property") ?? []).map(readCustom);
}

function readCustom(property: XmlElement): SettingModel {
  const [variant] = property.children;
  const text = variant?.ownText ?? "";
  return { key: property.attribute("name") ?? "", value: valueOf(variant?.local ?? "", text) };
}

function valueOf(type: string, text: string): string | number | boolean {
  if (type === "bool") return text === "true" || text === "1";
  if (/^(u?i[1248]?|int|uint|r4|r8|decimal)$/.test(type)) return Number(text);
  return text;
}

/** Writes the properties that differ from the file's. */
export function writeDocumentProperties(
  target: XlsxPackage,
  model: WorkbookModel,
  before: WorkbookModel
): void {
  if (!isEqual(model.properties, before.properties)) {
    writeCore(target, model.properties, before.properties);
    writeApp(target, model.properties, before.properties);
  }
  if (!isEqual(model.customProperties, before.customProperties)) writeCustom(target, model);
}

function writeCore(target: XlsxPackage, now: DocumentProperties, before: DocumentProperties): void {
  let source = rootOf(target, "core-properties")?.document ?? XML_DECLARATION + EMPTY_CORE;
  for (const [name, tag] of CORE)
    if (now[name] !== before[name]) source = setChild(source, tag, String(now[name] ?? ""));
  if (now.revisionNumber !== before.revisionNumber)
    source = setChild(source, "cp:revision", String(now.revisionNumber));
  if (now.creationDate !== before.creationDate && now.creationDate !== null) {
    const text = new Date(now.creationDate).toISOString().replace(/\.\d+Z$/, "Z");
    source = setChild(source, "dcterms:created", text, { "xsi:type": "dcterms:W3CDTF" });
  }
  put(
    target,
    "core-properties",
    CORE_TYPE,
    "docProps/core.xml",
    source,
    CONTENT_TYPE.coreProperties
  );
}

function writeApp(target: XlsxPackage, now: DocumentProperties, before: DocumentProperties): void {
  if (APP.every(([name]) => now[name] === before[name])) return;
  let source = rootOf(target, "extended-properties")?.document ?? XML_DECLARATION + EMPTY_APP;
  for (const [name, tag] of APP)
    if (now[name] !== before[name]) source = setChild(source, tag, String(now[name] ?? ""));
  const type = officeType("extended-properties");
  put(
    target,
    "extended-properties",
    type,
    "docProps/app.xml",
    source,
    CONTENT_TYPE.extendedProperties
  );
}

/** Replaces, adds or (for an empty text) removes a child of the root. */
function setChild(
  source: string,
  tag: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {}
): string {
  const root = parseXml(source);
  const old = root.child(localOf(tag));
  const made = text === "" ? "" : textElement(tag, text, attributes);
  if (old !== undefined) return source.slice(0, old.start) + made + source.slice(old.end);
  if (root.contentEnd > root.contentStart || source.slice(root.contentStart).startsWith("</"))
    return source.slice(0, root.contentEnd) + made + source.slice(root.contentEnd);
  const start = source.slice(0, root.end).replace(/\/>$/, ">");
  return `${start}${made}</${root.name}>`;
}

function writeCustom(target: XlsxPackage, model: WorkbookModel): void {
  const items = model.customProperties.map(({ key, value }, index) =>
    element("property", { fmtid: FORMAT_ID, pid: index + 2, name: key }, variantOf(value))
  );
  const [old] = target.related("", "custom-properties");
  if (items.length === 0 && old !== undefined) {
    target.unrelate("", old.id);
    target.remove(old.target);
    return;
  }
  const source = `${XML_DECLARATION}<Properties xmlns="${CUSTOM_NAMESPACE}" xmlns:vt="${VARIANTS}">${items.join("")}</Properties>`;
  const type = officeType("custom-properties");
  put(
    target,
    "custom-properties",
    type,
    "docProps/custom.xml",
    source,
    CONTENT_TYPE.customProperties
  );
}

function variantOf(value: unknown): string {
  if (typeof value === "boolean") return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value !== "number") return `<vt:lpwstr>${encodeText(String(value))}</vt:lpwstr>`;
  const isSmall = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isSmall ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

function put(
  target: XlsxPackage,
  kind: string,
  type: string,
  name: string,
  source: string,
  contentType: string
): void {
  const [part] = target.related("", kind);
  if (part !== undefined) {
    target.set(part.target, source);
    return;
  }
  target.add(name, source, contentType);
  target.relate("", type, name);
}

/** The list of sheet names among the properties is only of use when it is right. */
export function forgetTitles(target: XlsxPackage): void {
  const [part] = target.related("", "extended-properties");
  if (part === undefined) return;
  let source = target.text(part.target) ?? "";
  for (const tag of ["HeadingPairs", "TitlesOfParts"]) source = setChild(source, tag, "");
  if (source !== target.text(part.target)) target.set(part.target, source);
}
