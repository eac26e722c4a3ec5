import type { SettingModel } from "../../model/features";
import type { WorkbookModel } from "../../model/workbookModel";
import { isEqual } from "../equal";
import type { XlsxPackage } from "../package/xlsxPackage";
import { encodeText } from "../xml/text";
import { parseXml, type XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import { addXmlPart, listXmlParts } from "./customXmlParts";

/** Namespace of the custom XML part that holds settings in a workbook without a web extension. */
const NAMESPACE = "urn:embedded-excel:settings";
const PART_ID = "{7C3C1B60-5E0B-4E53-9B43-5A0E6D1F2A01}";

export const isSettingsXml = (xml: string): boolean => xml.includes(`"${NAMESPACE}"`);

/** The part of the workbook's first web extension, where Excel keeps an add-in's settings (MS-OWEXML 2.2.14). */
function webExtensionPart(source: XlsxPackage): string | undefined {
  const [panes] = source.related("", "webextensiontaskpanes");
  return panes === undefined ? undefined : source.related(panes.target, "webextension")[0]?.target;
}

function settingsPart(source: XlsxPackage, workbookPart: string): string | undefined {
  return listXmlParts(source, workbookPart).find(({ name }) =>
    isSettingsXml(source.text(name) ?? "")
  )?.name;
}

/** Reads the settings of add-ins: properties of the web extension, or of our own part where there is none. */
export function readSettings(
  source: XlsxPackage,
  workbookPart: string,
  model: WorkbookModel
): void {
  const part = webExtensionPart(source) ?? settingsPart(source, workbookPart);
  const root = part === undefined ? undefined : parseXml(source.text(part) ?? "");
  const items =
    root?.local === "settings"
      ? root.childrenNamed("setting").map((item) => [item.attribute("key"), item.ownText])
      : propertiesOf(root).map((item) => [item.attribute("name"), item.attribute("value")]);
  model.settings = items.map(([key = "", value = ""]) => ({ key, value: valueOf(value) }));
}

const propertiesOf = (root: XmlElement | undefined): XmlElement[] =>
  root?.child("properties")?.childrenNamed("property") ?? [];

/** Values are JSON; what is not was written by someone else as plain text. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const jsonOf = (value: unknown): string => JSON.stringify(value === undefined ? null : value);

/** Writes the settings where they differ from the file's. */
export function writeSettings(
  target: XlsxPackage,
  workbookPart: string,
  now: readonly SettingModel[],
  before: readonly SettingModel[]
): void {
  if (isEqual(now, before)) return;
  const extension = webExtensionPart(target);
  if (extension !== undefined)
    target.set(extension, withProperties(target.text(extension) ?? "", now));
  else writeOwnPart(target, workbookPart, now);
}

function writeOwnPart(
  target: XlsxPackage,
  workbookPart: string,
  settings: readonly SettingModel[]
): void {
  const items = settings.map(({ key, value }) =>
    element("setting", { key }, encodeText(jsonOf(value)))
  );
  const xml = `<settings xmlns="${NAMESPACE}">${items.join("")}</settings>`;
  const part = settingsPart(target, workbookPart);
  if (part === undefined) addXmlPart(target, workbookPart, PART_ID, xml);
  else target.set(part, xml);
}

/** The web extension with these properties in the place of its own. */
function withProperties(source: string, settings: readonly SettingModel[]): string {
  const root = parseXml(source);
  const prefix = root.name.slice(0, -root.local.length);
  const items = settings.map(({ key, value }) =>
    element(`${prefix}property`, { name: key, value: jsonOf(value) })
  );
  const made = element(`${prefix}properties`, {}, items);
  const old = root.child("properties");
  if (old !== undefined) return source.slice(0, old.start) + made + source.slice(old.end);
  const next = root.child("bindings") ?? root.child("snapshot") ?? root.child("extLst");
  const at = next?.start ?? root.contentEnd;
  return source.slice(0, at) + made + source.slice(at);
}
