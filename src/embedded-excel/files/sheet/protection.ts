import type { ProtectionModel } from "../../model/features";
import type { SheetWriting } from "../context";
import { isEqual } from "../equal";
import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";

/** Options of the API and the attributes of files, which say the opposite: what is locked. */
const LOCKS: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};
const OBJECT_LOCKS: Readonly<Record<string, string>> = {
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
};
/** Files hold only a hash of the password. No typed password is equal to this. */
const UNKNOWN_PASSWORD = "\u0000";

export function readProtection(source: XmlElement | undefined): ProtectionModel {
  if (source?.flag("sheet") !== true) return { protected: false, options: {}, password: null };
  const options: Record<string, boolean | string> = {};
  for (const [option, lock] of Object.entries(LOCKS)) options[option] = !source.flag(lock, true);
  for (const [option, lock] of Object.entries(OBJECT_LOCKS)) options[option] = !source.flag(lock);
  options["selectionMode"] = selectionMode(source);
  const hash = source.attribute("hashValue") ?? source.attribute("password");
  return {
    protected: true,
    options,
    password: hash === undefined ? null : UNKNOWN_PASSWORD + hash,
  };
}

function selectionMode(source: XmlElement): string {
  if (source.flag("selectUnlockedCells")) return "None";
  return source.flag("selectLockedCells") ? "Unlocked" : "Normal";
}

/** Writes the protection where it differs from the file's. */
export function writeProtection({ part, sheet, original }: SheetWriting): void {
  if (isEqual(sheet.protection, original?.protection ?? readProtection(undefined))) return;
  part.replace(
    "sheetProtection",
    sheet.protection.protected ? protectionElement(sheet.protection) : ""
  );
}

function protectionElement({ options, password }: ProtectionModel): string {
  const mode = options["selectionMode"];
  const locks = Object.entries(LOCKS).map(([option, lock]) => [
    lock,
    options[option] === true ? false : undefined,
  ]);
  const objects = Object.entries(OBJECT_LOCKS).map(([option, lock]) => [
    lock,
    options[option] === true ? undefined : true,
  ]);
  return element("sheetProtection", {
    password: password === null ? undefined : passwordHash(password),
    sheet: true,
    ...(Object.fromEntries([...objects, ...locks]) as Record<string, boolean | undefined>),
    selectLockedCells: mode === "Unlocked" || mode === "None" || undefined,
    selectUnlockedCells: mode === "None" || undefined,
  });
}

const FIFTEEN_BITS = 0x7fff;
const HASH_MARK = 0xce4b;

/** The 16-bit hash that files may hold in place of a password (ECMA-376 Part 4, 14.7.1). */
export function passwordHash(password: string): string {
  if (password.startsWith(UNKNOWN_PASSWORD)) return password.slice(1);
  const rotate = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & FIFTEEN_BITS);
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--)
    hash = rotate(hash) ^ (password.charCodeAt(at) & 0xff);
  hash = rotate(hash) ^ password.length ^ HASH_MARK;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}
