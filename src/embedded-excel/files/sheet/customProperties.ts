import type { SheetReading, SheetWriting } from "../context";
import { isEqual } from "../equal";
import { CONTENT_TYPE } from "../package/contentTypes";
import { byId, officeType } from "../package/relationships";
import { element } from "../xml/write";

/** Reads the custom properties of a sheet: each has a part of its own, whose bytes are UTF-16 text. */
export function readCustomProperties(reading: SheetReading): void {
  const { package: source, partName, part, sheet } = reading;
  const related = byId(source.related(partName, "customProperty"));
  for (const item of part.child("customProperties")?.childrenNamed("customPr") ?? []) {
    const found = related.get(item.attribute("id") ?? "");
    const bytes = found === undefined ? undefined : source.bytes(found.target);
    const key = item.attribute("name");
    if (bytes === undefined || key === undefined) continue;
    sheet.customProperties.push({ key, value: new TextDecoder("utf-16le").decode(bytes) });
  }
}

/** Writes the custom properties of a sheet where they differ from its file's. */
export function writeCustomProperties(writing: SheetWriting): void {
  const { package: target, partName, part, sheet, original } = writing;
  if (isEqual(sheet.customProperties, original?.customProperties ?? [])) return;
  for (const { id, target: name } of target.related(partName, "customProperty")) {
    target.unrelate(partName, id);
    target.remove(name);
  }
  const items = sheet.customProperties.map(({ key, value }) => {
    const name = target.freeName("xl/customProperty%.bin");
    target.add(name, encodeUtf16(String(value)), CONTENT_TYPE.customProperty);
    const id = target.relate(partName, officeType("customProperty"), name);
    return element("customPr", { name: key, "r:id": id });
  });
  part.replace(
    "customProperties",
    items.length === 0 ? "" : element("customProperties", {}, items)
  );
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
