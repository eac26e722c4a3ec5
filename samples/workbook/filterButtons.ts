import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const tablePart = /^xl\/tables\/.*\.xml$/;
/** A fixed moment in the package, so that building again gives the same file. */
const packedAt = new Date(2023, 10, 28, 12);

/**
 * The workbook with the filter buttons of the named tables gone, so that they do not cover right-aligned headers.
 * The library that writes the tables gives every table buttons.
 */
export function withoutFilterButtons(workbook: Uint8Array, tables: readonly string[]): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [path, part] of Object.entries(parts).sort(([first], [second]) =>
    first < second ? -1 : 1
  )) {
    if (!tablePart.test(path)) continue;
    const xml = strFromU8(part);
    if (!tables.some((name) => xml.includes(` name="${name}"`))) continue;
    parts[path] = strToU8(xml.replace(/<autoFilter\b[^>]*(\/>|>.*?<\/autoFilter>)/s, ""));
  }
  return zipSync(parts, { mtime: packedAt });
}
