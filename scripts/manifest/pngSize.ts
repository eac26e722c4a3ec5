import type { PixelSize } from "./facts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const headerEnd = 24;

/**
 * Width and height of a PNG file in pixels, or undefined when the bytes are no PNG.
 * Source: PNG specification (W3C), the IHDR chunk follows the signature.
 */
export function pngSize(file: Uint8Array): PixelSize | undefined {
  if (file.length < headerEnd || signature.some((byte, index) => file[index] !== byte))
    return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
