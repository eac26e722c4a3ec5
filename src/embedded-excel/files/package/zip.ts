import { strFromU8, unzipSync, zipSync } from "fflate";
import { WorkbookFileError } from "../workbookFileError";

const MAX_PARTS = 20_000;
const ZIP_MARK = [0x50, 0x4b];
/** Compound files: .xls, and .xlsx with a password to open. */
const COMPOUND_MARK = [0xd0, 0xcf, 0x11, 0xe0];
/** Excel writes the same; a fixed date makes equal workbooks equal files. */
const FIXED_DATE = "1980-01-01T00:00:00";

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * The files of a zip archive, in its order.
 * @param limit largest sum of sizes after decompression, in bytes
 */
export function unzipParts(bytes: Uint8Array, limit: number): Map<string, Uint8Array> {
  if (startsWith(bytes, COMPOUND_MARK))
    throw new WorkbookFileError(
      "Encrypted",
      "The file is protected by a password or is an old .xls."
    );
  if (!startsWith(bytes, ZIP_MARK))
    throw new WorkbookFileError("NotAWorkbook", "The file is not an .xlsx workbook.");
  const guard = sizeGuard(limit);
  try {
    const files = unzipSync(bytes, { filter: (file) => guard(file.name, file.originalSize) });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError("Damaged", "The file's zip archive is damaged.");
  }
}

function sizeGuard(limit: number): (name: string, size: number) => boolean {
  let total = 0;
  let count = 0;
  return (name, size) => {
    total += size;
    count += 1;
    if (total > limit || count > MAX_PARTS)
      throw new WorkbookFileError(
        "TooLarge",
        `The workbook is larger than ${limit} bytes unpacked.`
      );
    return !name.endsWith("/");
  };
}

export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: FIXED_DATE });
}

/** Characters of an XML part: UTF-8, or UTF-16 where the part begins with its mark. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(first === 0xef && second === 0xbb ? bytes.subarray(3) : bytes);
}
