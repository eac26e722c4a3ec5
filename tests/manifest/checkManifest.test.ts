import { checkManifest, type ManifestRule } from "../../scripts/manifest/checkManifest";
import { developmentBase, facts, manifest } from "./facts";

const development = { baseUrl: developmentBase, production: false };
const productionBase = "https://plankoll.kommunen.se/addin/";
const production = { baseUrl: productionBase, production: true };
const deployed = manifest.replaceAll(developmentBase, productionBase);

function rulesBrokenBy(xml: string, options = development): ManifestRule[] {
  return checkManifest(xml, facts, options).map((problem) => problem.rule);
}

/** The manifest with one change; fails when the change changes nothing. */
function changed(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  expect(xml).not.toBe(manifest);
  return xml;
}

function swapped(first: string, second: string): string {
  return changed(new RegExp(`(<${first}[^]*?)(\\s*<${second}\\b[^]*?(?:</${second}>|/>))`), "$2$1");
}

describe("the manifest of this repository", () => {
  it("has no problem in development", () => {
    expect(checkManifest(manifest, facts, development)).toEqual([]);
  });

  it("has no problem when the base URL is replaced for production", () => {
    expect(checkManifest(deployed, facts, production)).toEqual([]);
  });

  it("offers the pane and the two commands on the Home tab", () => {
    expect(manifest).toContain('<OfficeTab id="TabHome">');
    expect(manifest.match(/<FunctionName>\w+/g)).toEqual(["<FunctionName>insertFollowUpSheets"]);
    expect(manifest.match(/<Action xsi:type="ShowTaskpane">/g)).toHaveLength(2);
    expect(manifest).toContain("/taskpane.html?check=1");
  });
});

const brokenManifests: readonly [ManifestRule, string, () => string][] = [
  ["well-formed", "an unclosed element", () => changed("</Hosts>", "")],
  ["element-order", "Version before Id", () => swapped("Id", "Version")],
  ["element-order", "Requirements before Hosts", () => swapped("Hosts>", "Requirements")],
  [
    "element-order",
    "an icon after the action",
    () => changed(/(<Icon>(?:(?!<Icon>)[^])*?<\/Icon>)(\s*<Action[^]*?<\/Action>)/, "$2$1"),
  ],
  [
    "element-order",
    "an unknown element",
    () => changed("<Permissions>", "<Permission/><Permissions>"),
  ],
  ["missing-element", "no support address", () => changed(/<SupportUrl.*\/>/, "")],
  ["missing-element", "no GetStarted", () => changed(/<GetStarted>[^]*<\/GetStarted>/, "")],
  [
    "missing-element",
    "a button without super tip",
    () => changed(/<Supertip>[^]*?<\/Supertip>/, ""),
  ],
  [
    "resource-missing",
    "a misspelt resid",
    () => changed('resid="Group.Label"', 'resid="Grup.Label"'),
  ],
  [
    "resource-missing",
    "a title that is a long string",
    () => changed('<Title resid="GetStarted.Title"', '<Title resid="ShowTaskpane.Description"'),
  ],
  [
    "resource-unused",
    "a string nothing refers to",
    () => changed('<Label resid="Group.Label" />', '<Label resid="ShowTaskpane.Label" />'),
  ],
  [
    "resid-length",
    "a resource id of 33 characters",
    () => manifest.replaceAll('"Group.Label"', `"Group.${"L".repeat(27)}"`),
  ],
  [
    "string-length",
    "a label of 126 characters",
    () => changed('"Öppna Plankoll"', `"${"Ö".repeat(126)}"`),
  ],
  [
    "string-length",
    "an override of 251 characters",
    () => changed('Value="Shows the pane', `Value="${"S".repeat(251)}`),
  ],
  [
    "string-length",
    "a description of 251 characters",
    () => changed('<Description DefaultValue="', `<Description DefaultValue="${"x".repeat(251)}`),
  ],
  ["string-length", "an empty provider", () => changed("<ProviderName>Plankoll", "<ProviderName>")],
  [
    "unique-id",
    "two controls with one id",
    () => changed('id="Plankoll.InsertSheets"', 'id="Plankoll.ValidatePlan"'),
  ],
  [
    "https",
    "a pane over http",
    () => changed("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"),
  ],
  [
    "https",
    "an app domain over http",
    () =>
      changed(
        "<Hosts>",
        "<AppDomains><AppDomain>http://kommunen.se</AppDomain></AppDomains><Hosts>"
      ),
  ],
  [
    "base-url",
    "an icon from elsewhere",
    () =>
      changed(
        "https://localhost:3000/assets/icon-32.png",
        "https://kommunen.se/assets/icon-32.png"
      ),
  ],
  [
    "base-url",
    "an override from elsewhere",
    () => changed("https://localhost:3000/help-en.html", "https://kommunen.se/help-en.html"),
  ],
  [
    "page-missing",
    "a page that nothing serves",
    () => changed("/commands.html", "/functions.html"),
  ],
  ["locale-tag", "a bare language", () => changed("<DefaultLocale>sv-SE", "<DefaultLocale>sv")],
  ["locale-tag", "a bare language in an override", () => manifest.replaceAll('"en-US"', '"en"')],
  [
    "override",
    "an override of the default locale",
    () =>
      changed(
        '<Override Locale="en-US"',
        '<Override Locale="sv-SE" Value="Plankoll" /><Override Locale="en-US"'
      ),
  ],
  [
    "override",
    "two overrides for a locale",
    () =>
      changed(
        '<Override Locale="en-US"',
        '<Override Locale="en-US" Value="Plankoll" /><Override Locale="en-US"'
      ),
  ],
  [
    "override",
    "a label without English",
    () => changed(/<bt:Override Locale="en-US" Value="Check the plan" \/>/, ""),
  ],
  [
    "icon-size",
    "a file of another size",
    () => changed("assets/icon-80.png", "assets/icon-64.png"),
  ],
  [
    "icon-size",
    "a high-resolution icon of 32 pixels",
    () => changed(/(<HighResolutionIconUrl.*)icon-64/, "$1icon-32"),
  ],
  [
    "icon-set",
    "a button without the icon of 80 pixels",
    () => changed('<bt:Image size="80" resid="CheckIcon.80" />', ""),
  ],
  [
    "version",
    "another version than package.json",
    () => changed(/<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>"),
  ],
  ["version", "a version of three parts", () => changed(/(<Version>\d+\.\d+\.\d+)\.0/, "$1")],
  ["requirements", "no Requirements", () => changed(/<Requirements>[^]*?<\/Requirements>/, "")],
  ["requirements", "an older Excel", () => changed('MinVersion="1.13" />', 'MinVersion="1.1" />')],
  [
    "requirements",
    "a requirement that shuts out iPad",
    () => changed("</Sets>", '<Set Name="AddinCommands" MinVersion="1.1" /></Sets>'),
  ],
  ["permissions", "other permissions", () => changed("ReadWriteDocument", "Restricted")],
];

describe("checkManifest", () => {
  it.each(brokenManifests)("reports %s for %s", (rule, _what, broken) => {
    expect(rulesBrokenBy(broken())).toContain(rule);
  });

  it("refuses a production manifest with the development address", () => {
    const options = { baseUrl: developmentBase, production: true };
    expect(rulesBrokenBy(manifest, options)).toContain("placeholder");
  });

  it.each([
    "https://www.contoso.com/",
    "https://example.com/",
    "https://addin.test/",
    "https://PLACEHOLDER.kommunen.se/",
    "https://127.0.0.1:3000/",
  ])("refuses %s in production", (baseUrl) => {
    const xml = manifest.replaceAll(developmentBase, baseUrl);
    expect(rulesBrokenBy(xml, { baseUrl, production: true })).toContain("placeholder");
  });

  it("names the element and the address in its message", () => {
    const [problem] = checkManifest(
      changed("/commands.html", "/functions.html"),
      facts,
      development
    );
    expect(problem?.message).toBe(
      "Url Commands.Url: https://localhost:3000/functions.html is served by no file."
    );
  });
});
