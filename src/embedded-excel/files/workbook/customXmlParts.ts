import type { CustomXmlPartModel } from "../../model/features";
import type { WorkbookModel } from "../../model/workbookModel";
import { CONTENT_TYPE } from "../package/contentTypes";
import { officeType } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import { parseXml } from "../xml/tree";
import { element, XML_DECLARATION } from "../xml/write";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const OUR_IDS = /^\{00000000-0002-0000-0000-(\d{12})\}$/;
const MOST_IDS = 100_000;

/** A custom XML part of a package and where it is. */
export interface StoredXmlPart {
  readonly id: string | undefined;
  readonly name: string;
  readonly relationshipId: string;
}

export function listXmlParts(source: XlsxPackage, workbookPart: string): StoredXmlPart[] {
  return source.related(workbookPart, "customXml").map(({ id: relationshipId, target: name }) => {
    const [properties] = source.related(name, "customXmlProps");
    const root = properties === undefined ? undefined : source.text(properties.target);
    const id = root === undefined ? undefined : parseXml(root).attribute("itemID");
    return { id, name, relationshipId };
  });
}

/** Reads the custom XML parts; `isOurs` says which hold something else than a part of the API. */
export function readXmlParts(
  source: XlsxPackage,
  workbookPart: string,
  model: WorkbookModel,
  isOurs: (xml: string) => boolean
): void {
  const parts = listXmlParts(source, workbookPart);
  passIds(model, parts);
  for (const { id, name } of parts) {
    const xml = source.text(name) ?? "";
    if (!isOurs(xml)) model.customXmlParts.push({ id: id ?? model.newFeatureId(), xml });
  }
}

/** Ids that an earlier session gave are not given again. */
function passIds(model: WorkbookModel, parts: readonly StoredXmlPart[]): void {
  const serials = parts.map(({ id }) => Number(OUR_IDS.exec(id ?? "")?.[1] ?? 0));
  const last = Math.min(MOST_IDS, Math.max(0, ...serials));
  for (let serial = 0; serial < last;)
    serial = Number(OUR_IDS.exec(model.newFeatureId())?.[1] ?? last);
}

/** Adds, changes and removes the parts that differ from the file's. */
export function writeXmlParts(
  target: XlsxPackage,
  workbookPart: string,
  now: readonly CustomXmlPartModel[],
  before: readonly CustomXmlPartModel[],
  isOurs: (xml: string) => boolean
): void {
  const stored = listXmlParts(target, workbookPart).filter(
    ({ name }) => !isOurs(target.text(name) ?? "")
  );
  before.forEach((part, index) => {
    const place = stored[index];
    const wanted = now.find(({ id }) => id === part.id);
    if (place === undefined || wanted?.xml === part.xml) return;
    if (wanted !== undefined) target.set(place.name, wanted.xml);
    else {
      target.unrelate(workbookPart, place.relationshipId);
      target.removeTree(place.name);
    }
  });
  const known = new Set(before.map(({ id }) => id));
  for (const part of now)
    if (!known.has(part.id)) addXmlPart(target, workbookPart, part.id, part.xml);
}

export function addXmlPart(
  target: XlsxPackage,
  workbookPart: string,
  id: string,
  xml: string
): void {
  const name = target.freeName("customXml/item%.xml");
  const properties = name.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  target.add(name, xml, CONTENT_TYPE.xml);
  const content = element(
    "ds:datastoreItem",
    { "ds:itemID": id, "xmlns:ds": DATA_STORE },
    "<ds:schemaRefs/>"
  );
  target.add(properties, XML_DECLARATION + content, CONTENT_TYPE.customXmlProperties);
  target.relate(name, officeType("customXmlProps"), properties);
  target.relate(workbookPart, officeType("customXml"), name);
}
