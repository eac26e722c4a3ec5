import { Inflate, strFromU8, zipSync } from "fflate";
import { WorkbookFileError } from "../workbookFileError";
import { damagedArchive, packedBytes, zipEntries, type ZipEntry } from "./zipDirectory";

const MAX_PARTS = 20_000;
const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most about a thousand bytes of one: a piece of this size never makes more than some megabytes. */
const PIECE = 16_384;
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
  if (startsWith(bytes, COMPOUND_MARK)) throw compoundFile(bytes);
  if (!startsWith(bytes, ZIP_MARK))
    throw new WorkbookFileError("NotAWorkbook", "The file is not an .xlsx workbook.");
  try {
    return unpack(bytes, limit);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw damagedArchive();
  }
}

/** A compound file lists its streams in UTF-16; that of a workbook with a password has this one (MS-OFFCRYPTO 2.3.4). */
function compoundFile(bytes: Uint8Array): WorkbookFileError {
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage")
    ? new WorkbookFileError("Encrypted", "The file is protected by a password.")
    : new WorkbookFileError(
        "OldFormat",
        "The file is of an older format than .xlsx, such as .xls."
      );
}

function unpack(bytes: Uint8Array, limit: number): Map<string, Uint8Array> {
  const entries: ZipEntry[] = [];
  let total = 0;
  for (const entry of zipEntries(bytes)) {
    total += entry.size;
    if (total > limit || entries.length >= MAX_PARTS)
      throw new WorkbookFileError(
        "TooLarge",
        `The workbook is larger than ${limit} bytes unpacked.`
      );
    if (!entry.name.endsWith("/")) entries.push(entry);
  }
  return new Map(
    entries.map((entry) => [entry.name, unpackEntry(entry, packedBytes(bytes, entry))])
  );
}

function unpackEntry({ method, size, packedSize }: ZipEntry, packed: Uint8Array): Uint8Array {
  if (method === STORED) {
    if (size !== packedSize) throw damagedArchive();
    return packed.slice();
  }
  if (method !== DEFLATED) throw damagedArchive();
  return inflate(packed, size);
}

/** Unpacks piece by piece, so that a file that is longer than it says is noticed before it has grown far. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw damagedArchive();
    unpacked.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE)
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  if (length !== size) throw damagedArchive();
  return unpacked;
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
