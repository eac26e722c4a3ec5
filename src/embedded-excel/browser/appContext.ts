import type { WorkbookModel } from "../model/workbookModel";
import { requirementSets } from "../requirementSets";
import type { PaneSurroundings } from "./surroundings";

/** Places in the array that answers GetContext: `OSF.Webkit.AppContextProperties` of office.js. */
const PLACE = {
  settings: 0,
  solutionReference: 1,
  appType: 2,
  majorVersion: 3,
  minorVersion: 4,
  capabilities: 7,
  displayLanguage: 8,
  contentLanguage: 9,
  documentUrl: 11,
  activationMode: 12,
  controlType: 13,
  commerceAllowed: 19,
  requirementMatrix: 20,
  fullVersion: 22,
} as const;

/** Excel, in `OSF.AppName`. */
const EXCEL = 1;
const READ_WRITE = 1;
const DOCUMENT_OPENED = 1;

/** What Excel on a Mac answers when office.js asks where it is. Settings are JSON texts. */
export function appContext(workbook: WorkbookModel, surroundings: PaneSurroundings): unknown[] {
  const context: unknown[] = new Array<unknown>(24).fill(null);
  context[PLACE.settings] = [
    workbook.settings.map(({ key }) => key),
    workbook.settings.map(({ value }) => JSON.stringify(value)),
  ];
  context[PLACE.solutionReference] = "embedded-excel";
  context[PLACE.appType] = EXCEL;
  context[PLACE.majorVersion] = 16;
  context[PLACE.minorVersion] = 0;
  context[PLACE.capabilities] = READ_WRITE;
  context[PLACE.displayLanguage] = surroundings.displayLanguage;
  context[PLACE.contentLanguage] = surroundings.contentLanguage;
  context[PLACE.documentUrl] = surroundings.documentUrl;
  context[PLACE.activationMode] = DOCUMENT_OPENED;
  context[PLACE.controlType] = 0;
  context[PLACE.commerceAllowed] = true;
  context[PLACE.requirementMatrix] = JSON.stringify(requirementSets(surroundings.apiVersion));
  context[PLACE.fullVersion] = "16.0";
  return context;
}
