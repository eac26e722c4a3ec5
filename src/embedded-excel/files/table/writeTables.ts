import type { TableModel } from "../../model/features";
import { isEqual } from "../equal";
import type { SheetWriting } from "../context";
import { CONTENT_TYPE } from "../package/contentTypes";
import { officeType } from "../package/relationships";
import { parseXml } from "../xml/tree";
import { element } from "../xml/write";
import { tableParts } from "./readTable";
import { writeTable } from "./writeTable";

/** Writes the tables of a sheet that differ from its file's, adds new ones and removes those that are gone. */
export function writeTables(writing: SheetWriting): void {
  const { package: target, partName, part, sheet, original } = writing;
  const known = new Map(
    tableParts(target, partName, part).map(({ name, relationshipId }) => [
      parseXml(target.text(name) ?? "").numberOf("id") ?? 0,
      { name, relationshipId },
    ])
  );
  const references = sheet.tables.map((table) => {
    const found = known.get(table.id);
    known.delete(table.id);
    if (found === undefined) return addTable(writing, table);
    const before = original?.tables.find(({ id }) => id === table.id);
    const isSame = isEqual(table, before);
    if (!isSame || table.showTotals) {
      const source = parseXml(target.text(found.name) ?? "");
      const text = writeTable({ table, sheet, styles: writing.styles, original: source });
      if (!isSame || totalsDiffer(text, source.document)) target.set(found.name, text);
    }
    return found.relationshipId;
  });
  for (const { name, relationshipId } of known.values()) {
    target.removeTree(name);
    target.unrelate(partName, relationshipId);
  }
  writeReferences(writing, references);
}

/** Total rows follow the cells: the part is only touched when what it says of them changes. */
function totalsDiffer(text: string, before: string): boolean {
  const totals = (source: string): string =>
    [...parseXml(source).descendants("tableColumn")]
      .map((column) =>
        [
          column.attribute("totalsRowFunction") ?? "none",
          column.attribute("totalsRowLabel") ?? "",
          column.child("totalsRowFormula")?.ownText ?? "",
        ].join("\n")
      )
      .join("\n\n");
  return totals(text) !== totals(before);
}

function addTable(writing: SheetWriting, table: TableModel): string {
  const { package: target, partName, sheet, styles } = writing;
  const name = target.freeName("xl/tables/table%.xml");
  target.add(name, writeTable({ table, sheet, styles, original: null }), CONTENT_TYPE.table);
  return target.relate(partName, officeType("table"), name);
}

function writeReferences({ part }: SheetWriting, ids: readonly string[]): void {
  const before = part.child("tableParts")?.childrenNamed("tablePart") ?? [];
  if (ids.join() === before.map((item) => item.attribute("id")).join()) return;
  const items = ids.map((id) => element("tablePart", { "r:id": id }));
  part.replace(
    "tableParts",
    items.length === 0 ? "" : element("tableParts", { count: items.length }, items)
  );
}
