import { formatAddress, parseAddress } from "../../engine/address";
import { renameSheet } from "../../engine/renameInFormula";
import { isEntireColumns, isEntireRows, type Area } from "../../model/area";
import type { NameModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { fromFileFormula, toFileFormula } from "../cells/fileFormula";
import { encodeText } from "../xml/text";
import type { XmlElement } from "../xml/tree";
import { attributesOf, element } from "../xml/write";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";
/** Names that say what the model holds elsewhere; other built-in names are kept as they are written. */
const OURS = [PRINT_AREA, PRINT_TITLES, FILTER];
const isBuiltIn = (name: string): boolean => name.startsWith("_xlnm.");

/** Reads the names of a workbook and its sheets, print areas and print titles. `tabs` are all sheets in their order. */
export function readNames(
  list: XmlElement | undefined,
  model: WorkbookModel,
  tabs: readonly (SheetModel | null)[]
): void {
  for (const item of list?.childrenNamed("definedName") ?? []) {
    const name = item.attribute("name") ?? "";
    const place = item.numberOf("localSheetId");
    const sheet = place === undefined ? null : (tabs[place] ?? undefined);
    if (sheet === undefined) continue;
    if (isBuiltIn(name)) {
      if (sheet !== null) readBuiltIn(name, item.ownText, sheet);
    } else (sheet ?? model).names.push(readName(name, item));
  }
}

function readName(name: string, item: XmlElement): NameModel {
  return {
    name,
    formula: fromFileFormula(item.ownText),
    comment: item.attribute("comment") ?? "",
    visible: !item.flag("hidden"),
  };
}

function readBuiltIn(name: string, text: string, sheet: SheetModel): void {
  const areas: readonly Area[] = (parseAddress(text) ?? []).map(
    ({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount })
  );
  if (name === PRINT_AREA) sheet.pageLayout.printAreas = [...areas];
  if (name !== PRINT_TITLES) return;
  sheet.pageLayout.titleRows = areas.find(isEntireRows) ?? null;
  sheet.pageLayout.titleColumns = areas.find(isEntireColumns) ?? null;
}

export interface NamesWriting {
  readonly model: WorkbookModel;
  readonly original: XmlElement | undefined;
  /** Sheets by their place among all tabs in the file, with the place that they have now; removed ones are missing. */
  readonly places: ReadonlyMap<number, number>;
  /** Sheets of the model by their place among all tabs now. */
  readonly tabs: readonly (SheetModel | null)[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** Source of `<definedNames>`. Names that are as they were keep their source but for the place of their sheet. */
export function writeNames(writing: NamesWriting): string {
  const { model, tabs } = writing;
  const known = new Map(
    (writing.original?.childrenNamed("definedName") ?? []).map((item) => [
      keyOf(item, writing),
      item,
    ])
  );
  const items = model.names.map((name) => nameElement(name, undefined, known));
  tabs.forEach((sheet, place) => {
    if (sheet === null) return;
    for (const name of sheet.names) items.push(nameElement(name, place, known));
    items.push(...builtInNames(sheet, place));
  });
  for (const item of writing.original?.childrenNamed("definedName") ?? [])
    items.push(keptName(item, writing));
  const written = items.filter((text) => text !== "");
  return written.length === 0 ? "" : element("definedNames", {}, written);
}

function keyOf(item: XmlElement, { places }: NamesWriting): string {
  const place = item.numberOf("localSheetId");
  const now = place === undefined ? undefined : (places.get(place) ?? -1);
  return `${now ?? ""}!${(item.attribute("name") ?? "").toLowerCase()}`;
}

function nameElement(
  name: NameModel,
  place: number | undefined,
  known: ReadonlyMap<string, XmlElement>
): string {
  const found = known.get(`${place ?? ""}!${name.name.toLowerCase()}`);
  const attributes = {
    ...found?.attributes,
    name: name.name,
    localSheetId: place,
    comment: name.comment === "" ? undefined : name.comment,
    hidden: name.visible ? undefined : true,
  };
  return definedName(attributes, toFileFormula(name.formula));
}

function definedName(attributes: Parameters<typeof attributesOf>[0], text: string): string {
  return `<definedName${attributesOf(attributes)}>${encodeText(text)}</definedName>`;
}

function builtInNames(sheet: SheetModel, localSheetId: number): string[] {
  const { printAreas, titleColumns, titleRows } = sheet.pageLayout;
  const text = (areas: readonly Area[]): string =>
    areas.map((area) => formatAddress(sheet.name, area, { absolute: true })).join(",");
  const titles = [titleColumns, titleRows].filter((area) => area !== null);
  const { autoFilter } = sheet;
  return [
    autoFilter === null
      ? ""
      : definedName({ name: FILTER, localSheetId, hidden: true }, text([autoFilter.area])),
    printAreas.length === 0
      ? ""
      : definedName({ name: PRINT_AREA, localSheetId }, text(printAreas)),
    titles.length === 0 ? "" : definedName({ name: PRINT_TITLES, localSheetId }, text(titles)),
  ];
}

/** Built-in names that the model knows nothing of, such as the criteria of an advanced filter. */
function keptName(item: XmlElement, { places, renamed }: NamesWriting): string {
  const name = item.attribute("name") ?? "";
  if (!isBuiltIn(name) || OURS.includes(name)) return "";
  const place = item.numberOf("localSheetId");
  const now = place === undefined ? undefined : places.get(place);
  if (place !== undefined && now === undefined) return "";
  const formula = renamed.reduce(
    (text, { from, to }) => renameSheet(text, from, to),
    `=${item.ownText}`
  );
  return definedName({ ...item.attributes, localSheetId: now }, formula.slice(1));
}
