import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { productionBaseUrl } from "../../webpack/baseUrl.cjs";
import { headerPolicy } from "../../webpack/contentSecurity.cjs";
import { version } from "../../webpack/version.cjs";
import { ownShippedPackages } from "../sbom/shippedPackages";
import { writeSbom } from "../sbom/writeSbom";
import { buildSite } from "./buildSite";
import { checkSite, HASHED } from "./checkSite";
import { azureFile, headersFile, iisFile, nginxFile, type SiteHeaders } from "./headers";

/**
 * Makes a folder to hand to whoever publishes the add-in: `site` for a static web server, the manifest, configuration of
 * servers, the bill of materials and the sums of all files.
 * @throws when `PLANKOLL_BASE_URL` cannot be a public address or something in the folder is not fit to be published
 */
export async function makePackage(folder: string): Promise<void> {
  const baseUrl = productionBaseUrl(process.env["PLANKOLL_BASE_URL"]);
  rmSync(folder, { recursive: true, force: true });
  const site = path.join(folder, "site");
  const bundled = await buildSite(site);
  renameSync(path.join(site, "manifest.xml"), path.join(folder, "manifest.xml"));
  writeSbom(folder);
  renameSync(
    path.join(folder, "third-party-licences.txt"),
    path.join(site, "third-party-licences.txt")
  );
  writeHeaders(folder, baseUrl);
  const problems = checkSite({
    folder: site,
    manifest: readFileSync(path.join(folder, "manifest.xml"), "utf8"),
    baseUrl,
    version,
    bundled,
    billed: new Set(ownShippedPackages().map(({ name }) => name)),
  });
  if (problems.length > 0) throw new Error(`Not fit to be published:\n${problems.join("\n")}`);
  writeFileSync(path.join(folder, "SHA256SUMS"), sums(folder));
}

function writeHeaders(folder: string, baseUrl: string): void {
  const site = path.join(folder, "site");
  const files = readdirSync(site);
  const pages = files.filter((file) => file.endsWith(".html"));
  const html = pages.map((page) => readFileSync(path.join(site, page), "utf8"));
  const headers: SiteHeaders = {
    policy: headerPolicy(html),
    path: new URL(baseUrl).pathname,
    pages,
    hashed: files.filter((file) => HASHED.test(file)),
  };
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  mkdirSync(path.join(folder, "servers"));
  write("site/web.config", iisFile(headers));
  write("servers/_headers", headersFile(headers));
  write("servers/staticwebapp.config.json", azureFile(headers));
  write("servers/nginx.conf", nginxFile(headers));
}

/** The SHA-256 of every file, as `sha256sum --check` reads it. */
function sums(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return files
    .map((file) => {
      const sum = createHash("sha256").update(readFileSync(file)).digest("hex");
      return `${sum}  ${path.relative(folder, file).replaceAll(path.sep, "/")}\n`;
    })
    .join("");
}
