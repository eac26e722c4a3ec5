const { createHash } = require("node:crypto");

const NAME = "ContentSecurity";

/** Microsoft's own server of office.js: its scripts, and the page in which it asks whether to trust an Office server. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** Where Office on the web shows panes; SECURITY.md tells where each host was found. */
const OFFICE_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
];

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * Fluent UI makes an empty <style> element and fills it through the object model, which a policy does not stop. The
 * element itself is let through by the hash of nothing.
 */
const EMPTY_STYLE = hashOf("");

/** The hashes of the <style> elements that stand in a page. */
function styleHashes(html) {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => hashOf(style));
}

/**
 * The Content-Security-Policy of pages of the add-in: nothing but our own files and office.js, no requests from scripts.
 * @param {readonly string[]} pages the HTML of the pages that it is for
 */
function contentSecurityPolicy(pages) {
  const styles = [...new Set(pages.flatMap(styleHashes))];
  return directives({
    "default-src": ["'none'"],
    "script-src": ["'self'", OFFICE_CDN],
    "style-src": ["'self'", EMPTY_STYLE, ...styles],
    "img-src": ["'self'"],
    "frame-src": [OFFICE_CDN],
    "connect-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

/** The policy as a server sends it: also who may show the pages in a frame, which no page can say of itself. */
function headerPolicy(pages) {
  return `${contentSecurityPolicy(pages)}; ${directives({ "frame-ancestors": ["'self'", ...OFFICE_ON_THE_WEB] })}`;
}

function directives(sources) {
  return Object.entries(sources)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("; ");
}

/** Writes the policy into the pages of the add-in, so that it holds whatever the server sends. */
class ContentSecurity {
  constructor(pages) {
    this.pages = pages;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    // After everything that shortens the pages: a hash holds for each character of a style.
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const page of this.pages)
          compilation.updateAsset(
            page,
            (source) => new sources.RawSource(withPolicy(source.source().toString()))
          );
      });
    });
  }
}

/** A policy holds for what comes after it: it stands first in the head. */
function withPolicy(html) {
  const policy = contentSecurityPolicy([html]);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  if (!html.includes("<head>")) throw new Error("A page without <head> can be given no policy.");
  return html.replace("<head>", `<head>${meta}`);
}

module.exports = { ContentSecurity, contentSecurityPolicy, headerPolicy };
