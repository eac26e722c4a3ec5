import { defineApiType } from "../../protocol/apiType";
import { asRecord, asText, optional } from "../../protocol/arguments";
import { accessDenied, invalidArgument } from "../../protocol/hostError";
import type { SheetProtectionObject, WorkbookProtectionObject } from "./sheetProtectionObject";

type Options = Readonly<Record<string, boolean | string>>;

function asOptions(value: unknown): Options {
  const options = asRecord(value);
  const known = Object.entries(options).filter(
    ([, option]) => option !== null && option !== undefined
  );
  if (known.some(([, option]) => typeof option !== "boolean" && typeof option !== "string"))
    throw invalidArgument();
  return Object.fromEntries(known) as Options;
}

defineApiType<SheetProtectionObject>("WorksheetProtection", {
  properties: {
    options: { get: ({ sheet }) => (sheet.protection.protected ? sheet.protection.options : null) },
    protected: { get: ({ sheet }) => sheet.protection.protected },
  },
  methods: {
    protect: (protection, [options, password]) =>
      protection.protect(optional(options, asOptions) ?? {}, optional(password, asText) ?? null),
    unprotect: (protection, [password]) => protection.unprotect(optional(password, asText) ?? null),
  },
});

function protect({ session }: WorkbookProtectionObject): null {
  if (session.workbook.structureProtected) throw accessDenied("The workbook is already protected.");
  session.workbook.structureProtected = true;
  return null;
}

defineApiType<WorkbookProtectionObject>("WorkbookProtection", {
  properties: { protected: { get: ({ session }) => session.workbook.structureProtected } },
  methods: {
    protect,
    unprotect: ({ session }) => {
      session.workbook.structureProtected = false;
      return null;
    },
  },
});
