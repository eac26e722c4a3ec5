import { WorkbookFileError } from "../workbookFileError";

/** A file in a zip archive, as the archive's directory tells it. What it says of sizes may be untrue. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the file's own header begins. */
  readonly offset: number;
}

/** Lengths of the fixed parts of records, and their signatures (APPNOTE 4.3.7, 4.3.12, 4.3.16, 4.5.3). */
const END = { length: 22, signature: 0x06054b50, longestComment: 65_535 } as const;
const CENTRAL = { length: 46, signature: 0x02014b50 } as const;
const LOCAL = { length: 30, signature: 0x04034b50 } as const;
const ZIP64_EXTRA = 1;
const IN_EXTRA = 0xffffffff;
const UTF8_FLAG = 0x800;

/** The error of an archive that cannot be followed. */
export const damagedArchive = (): WorkbookFileError =>
  new WorkbookFileError("Damaged", "The file's zip archive is damaged.");

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The entries of an archive's directory in its order.
 * @throws RangeError or WorkbookFileError "Damaged" where the directory leads outside the archive
 */
export function* zipEntries(bytes: Uint8Array): Iterable<ZipEntry> {
  const view = viewOf(bytes);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL.signature) throw damagedArchive();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    yield readEntry(bytes, view, at, nameLength, extraLength);
    at += CENTRAL.length + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

/** The bytes of an entry as they are packed. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL.signature) throw damagedArchive();
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL.length + names;
  if (start + packedSize > bytes.length) throw damagedArchive();
  return bytes.subarray(start, start + packedSize);
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= 0 && at >= last - END.longestComment; at--)
    if (view.getUint32(at, true) === END.signature) return at;
  throw damagedArchive();
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number
): ZipEntry {
  const nameStart = at + CENTRAL.length;
  const name = bytes.subarray(nameStart, nameStart + nameLength);
  const isUtf8 = (view.getUint16(at + 8, true) & UTF8_FLAG) !== 0;
  const [size = 0, packedSize = 0, offset = 0] = longFields(
    view,
    { start: nameStart + nameLength, length: extraLength },
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  );
  return {
    name: new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(name),
    method: view.getUint16(at + 10, true),
    packedSize,
    size,
    offset,
  };
}

/** Sizes and places; those that do not fit in 32 bits stand in their order in the extra field of zip64. */
function longFields(
  view: DataView,
  extra: { readonly start: number; readonly length: number },
  fields: readonly number[]
): number[] {
  if (!fields.includes(IN_EXTRA)) return [...fields];
  const end = extra.start + extra.length;
  for (let at = extra.start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let next = at + 4;
    return fields.map((field) => {
      if (field !== IN_EXTRA) return field;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  throw damagedArchive();
}
