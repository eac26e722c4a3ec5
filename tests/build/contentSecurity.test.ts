import { contentSecurityPolicy, headerPolicy } from "../../webpack/contentSecurity.cjs";

/** The sources of each directive of a policy. */
function directivesOf(policy: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    })
  );
}

const page = "<style>body{margin:0}</style>";

test("a page may fetch nothing and run only its own code and office.js", () => {
  expect(directivesOf(contentSecurityPolicy([page]))).toMatchObject({
    "default-src": ["'none'"],
    "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
    "connect-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
});

test("nothing is let through because of where it stands", () => {
  expect(headerPolicy([page])).not.toMatch(/unsafe|data:|blob:|\*(?!\.)/);
});

test("the styles of a page are let through by what they say", () => {
  const styles = directivesOf(contentSecurityPolicy([page]))["style-src"];
  expect(styles).toContain("'sha256-IAdwN3biDCQ3brrgp1m8kBEsPQYyqfREKOEfeoREopc='");
  expect(directivesOf(contentSecurityPolicy([""]))["style-src"]).toHaveLength(2);
});

test("only Office on the web may show the pages in a frame", () => {
  const ancestors = directivesOf(headerPolicy([page]))["frame-ancestors"] ?? [];
  expect(ancestors).toContain("https://*.officeapps.live.com");
  const others = ancestors.filter((host) => !/office|microsoft|sharepoint|live\.com/.test(host));
  expect(others).toEqual(["'self'"]);
});
