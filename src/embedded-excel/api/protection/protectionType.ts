import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { accessDenied, invalidArgument } from "../../protocol/hostError";
import {
  DEFAULT_OPTIONS,
  type SheetProtectionObject,
  type WorkbookProtectionObject,
} from "./sheetProtectionObject";

type Options = Readonly<Record<string, boolean | string>>;

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** `Excel.WorksheetProtectionOptions`: only what is given. */
function asOptions(value: unknown): Options {
  const options: Record<string, boolean | string> = {};
  for (const [name, option] of Object.entries(asRecord(value))) {
    if (!Object.hasOwn(DEFAULT_OPTIONS, name)) throw invalidArgument();
    if (option === null || option === undefined) continue;
    options[name] = name === "selectionMode" ? asOneOf(option, SELECTION_MODES) : asBoolean(option);
  }
  return options;
}

/** No password is the same as an empty one. */
const asPassword = (value: unknown): string | null => {
  const password = optional(value, asText) ?? "";
  return password === "" ? null : password;
};

defineApiType<SheetProtectionObject>("WorksheetProtection", {
  properties: {
    options: { get: ({ sheet }) => (sheet.protection.protected ? sheet.protection.options : null) },
    protected: { get: ({ sheet }) => sheet.protection.protected },
  },
  methods: {
    protect: (protection, [options, password]) =>
      protection.protect(optional(options, asOptions) ?? {}, asPassword(password)),
    unprotect: (protection, [password]) => protection.unprotect(asPassword(password)),
  },
});

function protect({ session }: WorkbookProtectionObject, password: string | null): null {
  const { workbook } = session;
  if (workbook.structureProtected) throw accessDenied("The workbook is already protected.");
  workbook.structureProtected = true;
  workbook.structurePassword = password;
  return null;
}

function unprotect({ session }: WorkbookProtectionObject, password: string | null): null {
  const { workbook } = session;
  if (workbook.structurePassword !== null && workbook.structurePassword !== password)
    throw accessDenied("The password that you supplied is not correct.");
  workbook.structureProtected = false;
  workbook.structurePassword = null;
  return null;
}

defineApiType<WorkbookProtectionObject>("WorkbookProtection", {
  properties: { protected: { get: ({ session }) => session.workbook.structureProtected } },
  methods: {
    protect: (protection, [password]) => protect(protection, asPassword(password)),
    unprotect: (protection, [password]) => unprotect(protection, asPassword(password)),
  },
});
