import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestFacts, PixelSize } from "../../scripts/manifest/checkManifest";
import { pngSize } from "../../scripts/manifest/pngSize";

const root = join(__dirname, "..", "..");

export const developmentBase = "https://localhost:3000/";
export const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

function iconSizes(): Map<string, PixelSize> {
  const sizes = new Map<string, PixelSize>();
  for (const name of readdirSync(join(root, "assets")).filter((file) => file.endsWith(".png"))) {
    const size = pngSize(readFileSync(join(root, "assets", name)));
    if (size !== undefined) sizes.set(`assets/${name}`, size);
  }
  return sizes;
}

function packageVersion(): string {
  const text = readFileSync(join(root, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** What the repository's manifest has to agree with. */
export const facts: ManifestFacts = {
  packageVersion: packageVersion(),
  icons: iconSizes(),
  pages: new Set(["taskpane.html", "commands.html", "help.html", "help-en.html"]),
};
