import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "../../scripts/manifest/pngSize";

const icon = readFileSync(join(__dirname, "..", "..", "assets", "icon-128.png"));

describe("pngSize", () => {
  it("reads width and height from the header", () => {
    expect(pngSize(icon)).toEqual({ width: 128, height: 128 });
  });

  it("tells width from height", () => {
    const wide = Uint8Array.from(icon);
    wide[19] = 200;
    expect(pngSize(wide)).toEqual({ width: 200, height: 128 });
  });

  it("gives nothing for bytes that are no PNG", () => {
    expect(
      pngSize(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"))
    ).toBeUndefined();
    expect(pngSize(icon.subarray(0, 20))).toBeUndefined();
  });
});
