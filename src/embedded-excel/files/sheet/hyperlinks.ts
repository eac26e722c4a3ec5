import { formatArea, parseArea } from "../../engine/address";
import type { SheetReading, SheetWriting } from "../context";
import { isEqual } from "../equal";
import { byId, officeType } from "../package/relationships";
import { element } from "../xml/write";

/** Reads the links of a sheet. What an address in a file has after "#" is its place in the document. */
export function readHyperlinks({ package: source, partName, part, sheet }: SheetReading): void {
  const relationships = byId(source.relationships(partName));
  for (const item of part.child("hyperlinks")?.childrenNamed("hyperlink") ?? []) {
    const area = parseArea(item.attribute("ref") ?? "");
    if (area === undefined) continue;
    const address = relationships.get(item.attribute("id") ?? "")?.written;
    const documentReference = item.attribute("location");
    const screenTip = item.attribute("tooltip");
    sheet.hyperlinks.push({
      area,
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
    });
  }
}

/** Writes the links of a sheet where they differ from its file's. */
export function writeHyperlinks(writing: SheetWriting): void {
  const { package: target, partName, part, sheet, original } = writing;
  if (isEqual(sheet.hyperlinks, original?.hyperlinks ?? [])) return;
  for (const item of part.child("hyperlinks")?.childrenNamed("hyperlink") ?? []) {
    const id = item.attribute("id");
    if (id !== undefined) target.unrelate(partName, id);
  }
  const items = sheet.hyperlinks.map(({ area, address, documentReference, screenTip }) => {
    const isExternal = address !== undefined && address !== "";
    return element("hyperlink", {
      ref: formatArea(area),
      "r:id": isExternal
        ? target.relate(partName, officeType("hyperlink"), address, true)
        : undefined,
      location: documentReference,
      tooltip: screenTip === "" ? undefined : screenTip,
    });
  });
  part.replace("hyperlinks", items.length === 0 ? "" : element("hyperlinks", {}, items));
}
