import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { checkSite, type Site } from "../../scripts/package/checkSite";
import { packageOf } from "../../scripts/package/buildSite";
import {
  azureFile,
  headersFile,
  iisFile,
  nginxFile,
  type SiteHeaders,
} from "../../scripts/package/headers";

const headers: SiteHeaders = {
  policy: "default-src 'none'; frame-ancestors 'self' https://*.sharepoint.com",
  path: "/plankoll/",
  pages: ["taskpane.html", "help.html"],
  hashed: ["taskpane.12345678.js", "taskpane.87654321.css"],
};

describe("the files for web servers", () => {
  it("give every file the policy, pages no cache and hashed files a long one: _headers", () => {
    const rules = headersFile(headers).split(/\n(?=\/)/);
    expect(rules[0]).toContain(`/plankoll/*\n  Content-Security-Policy: ${headers.policy}\n`);
    const ruleOf = (where: string) => rules.find((rule) => rule.startsWith(`${where}\n`));
    expect(ruleOf("/plankoll/taskpane.html")).toContain("Cache-Control: no-cache");
    for (const file of headers.hashed)
      expect(ruleOf(`/plankoll/${file}`)).toMatch(/max-age=31536000, immutable/);
    expect(ruleOf("/plankoll/assets/*")).toMatch(/max-age=86400$/m);
    expect(rules.filter((rule) => rule.includes("immutable"))).toHaveLength(2);
  });

  it("say the same to Azure Static Web Apps", () => {
    expect(JSON.parse(azureFile(headers))).toMatchObject({
      globalHeaders: { "Content-Security-Policy": headers.policy },
      routes: [
        { route: "/plankoll/taskpane.html", headers: { "Cache-Control": "no-cache" } },
        { route: "/plankoll/help.html" },
        { route: "/plankoll/assets/*" },
        { route: "/plankoll/*.{js,css}" },
      ],
    });
  });

  it("say the same to Internet Information Services, in well-formed XML", () => {
    const xml = new DOMParser().parseFromString(iisFile(headers), "text/xml");
    const added = Array.from(xml.getElementsByTagName("add"));
    const policy = added.find((one) => one.getAttribute("name") === "Content-Security-Policy");
    expect(policy?.getAttribute("value")).toBe(headers.policy);
    const removed = Array.from(xml.getElementsByTagName("remove"));
    const names = (elements: typeof added) => elements.map((one) => one.getAttribute("name"));
    expect(names(removed)).toEqual(["X-Powered-By", ...names(added)]);
    const places = Array.from(xml.getElementsByTagName("location"));
    expect(places.map((one) => one.getAttribute("path"))).toEqual([...headers.pages, "assets"]);
  });

  it("say the same to nginx, and nowhere send what shuts out Excel on the web", () => {
    const conf = nginxFile(headers);
    expect(conf).toContain(`add_header Content-Security-Policy "${headers.policy}" always;`);
    expect(conf).toContain("location /plankoll/ {");
    // The first pattern that fits is taken: what has no hash in its name stands before what has.
    expect(conf.indexOf("~/assets/")).toBeLessThan(conf.indexOf("immutable"));
    const all = [conf, headersFile(headers), azureFile(headers), iisFile(headers)].join("\n");
    expect(all).not.toContain("X-Frame-Options");
  });
});

describe("the package of a module", () => {
  it.each([
    ["./node_modules/react/index.js", "react"],
    ["./node_modules/@fluentui/a/node_modules/@griffel/core/x.js + 3 modules", "@griffel/core"],
    ["./node_modules/swc-loader/src/index.js!./node_modules/fflate/esm/x.js?a=1", "fflate"],
  ])("of %s is %s", (module, name) => {
    expect(packageOf(module)).toEqual([name]);
  });

  it.each([
    "./src/taskpane/index.tsx",
    "css ./node_modules/css-loader/dist/cjs.js!./src/taskpane/pane.css",
    "./node_modules/@griffel/webpack-extraction-plugin/virtual-loader/griffel.css?style=x",
  ])("%s brings none", (module) => {
    expect(packageOf(module)).toBeUndefined();
  });
});

describe("the check of what is to be published", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "site-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const ROOT = path.join(__dirname, "..", "..");
  const icons = /assets\/[\w-]+\.png/g;

  /** A small site that is in order, with changes to its files. */
  function site(changes: Readonly<Record<string, string>> = {}): Site {
    const base = "https://addins.kommunen.se/plankoll/";
    const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    mkdirSync(path.join(folder, "assets"));
    for (const icon of manifest.match(icons) ?? [])
      writeFileSync(path.join(folder, icon), readFileSync(path.join(ROOT, icon)));
    const page = `<html data-version="0.1.0"><meta http-equiv="Content-Security-Policy"><script src="https://a.b/office.js"></script><script src=x.12345678.js></script>`;
    const files = {
      "taskpane.html": page,
      "commands.html": page,
      "help.html": "<link href=assets/icon-16.png>",
      "help-en.html": "",
      "x.12345678.js": "",
      ...changes,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    return {
      ...{ folder, baseUrl: base, version: "0.1.0" },
      manifest: manifest.replaceAll("https://localhost:3000/", base),
      bundled: ["react"],
      billed: new Set(["react"]),
    };
  }

  it("lets a site in order through", () => {
    expect(checkSite(site())).toEqual([]);
  });

  it.each([
    ["x.12345678.js.map", "", "is a source map"],
    ["plain.js", "", "has no hash in its name"],
    ["help.html", "<a href=nowhere.html>", "asks for nowhere.html, which is not there"],
    ["help.html", "<a href=https://localhost:3000/>", "leads to this computer"],
    ["commands.html", "<script src=https://a.b/office.js>", "has no policy"],
    ["taskpane.html", "<html data-version=0.0.9>", "is of another version"],
  ])("stops %s with %j: it %s", (file, text, problem) => {
    expect(checkSite(site({ [file]: text })).join(" ")).toContain(problem);
  });

  it("stops a manifest for another place or version, and scripts that no bill tells of", () => {
    const sound = site();
    expect(checkSite({ ...sound, baseUrl: "https://andra.se/" }).join(" ")).toContain("andra.se");
    expect(checkSite({ ...sound, version: "0.2.0" }).join(" ")).toContain("0.2.0");
    expect(checkSite({ ...sound, bundled: ["left-pad"] }).join(" ")).toContain("left-pad");
  });
});
