import type { WorkbookModel } from "../../model/workbookModel";
import { isEqual } from "../equal";
import type { XlsxPackage } from "../package/xlsxPackage";
import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import { writeXmlParts } from "./customXmlParts";
import { writeNames } from "./definedNames";
import { forgetTitles, writeDocumentProperties } from "./documentProperties";
import type { ReadWorkbook } from "./readWorkbook";
import { renameInOtherParts, type Renaming } from "./renamedSheets";
import { isSettingsXml, writeSettings } from "./settings";
import type { Tab } from "./writeSheetList";

interface Writing {
  readonly model: WorkbookModel;
  readonly before: ReadWorkbook;
  /** The package to change. */
  readonly target: XlsxPackage;
  /** The tabs as they are now. */
  readonly tabs: readonly Tab[];
}

/** Writes what belongs to the workbook as a whole and differs from its file. */
export function writeWorkbookParts(writing: Writing): void {
  const { model, before, target, tabs } = writing;
  const part = before.workbookPartName;
  const renamed = renamings(tabs);
  renameInOtherParts(target, renamed);
  writeDefinedNames(writing, renamed);
  writeStructureProtection(writing);
  writeDocumentProperties(target, model, before.model);
  if (sheetNames(writing).join("\n") !== before.entries.map(({ name }) => name).join("\n"))
    forgetTitles(target);
  writeXmlParts(target, part, model.customXmlParts, before.model.customXmlParts, isSettingsXml);
  writeSettings(target, part, model.settings, before.model.settings);
}

const sheetNames = ({ tabs }: Writing): string[] =>
  tabs.map(({ written, entry }) => written?.sheet.name ?? entry?.name ?? "");

const renamings = (tabs: readonly Tab[]): Renaming[] =>
  tabs.flatMap(({ written, entry }) =>
    written === null || entry === null || written.sheet.name === entry.name
      ? []
      : [{ from: entry.name, to: written.sheet.name }]
  );

/** What of a workbook stands among its defined names. */
function namesOf(model: WorkbookModel): unknown {
  return [
    model.names,
    model.sheets.map(({ id, name, names, pageLayout, autoFilter }) => {
      const { printAreas, titleRows, titleColumns } = pageLayout;
      return [id, name, names, printAreas, titleRows, titleColumns, autoFilter?.area];
    }),
  ];
}

function writeDefinedNames({ model, before, tabs }: Writing, renamed: readonly Renaming[]): void {
  if (isEqual(namesOf(model), namesOf(before.model))) return;
  const places = new Map<number, number>();
  before.entries.forEach((entry, index) => {
    const now = tabs.findIndex((tab) => tab.entry === entry);
    if (now >= 0) places.set(index, now);
  });
  const original: XmlElement | undefined = before.workbook.child("definedNames");
  const sheets = tabs.map(({ written }) => written?.sheet ?? null);
  before.workbook.replace(
    "definedNames",
    writeNames({ model, original, places, tabs: sheets, renamed })
  );
}

function writeStructureProtection({ model, before }: Writing): void {
  if (model.structureProtected === before.model.structureProtected) return;
  before.workbook.replace(
    "workbookProtection",
    model.structureProtected ? element("workbookProtection", { lockStructure: true }) : ""
  );
}
