import { productionBaseUrl, productionManifest } from "../../webpack/baseUrl.cjs";

test.each([
  ["https://addins.kommun.se/plankoll/", "https://addins.kommun.se/plankoll/"],
  ["https://addins.kommun.se/plankoll", "https://addins.kommun.se/plankoll/"],
  ["https://contosoft.se", "https://contosoft.se/"],
])("takes %s", (value, expected) => {
  expect(productionBaseUrl(value)).toBe(expected);
});

test.each([
  [undefined, "is not set"],
  ["", "is not set"],
  ["addins.kommun.se", "is not an address"],
  ["http://addins.kommun.se/", "must begin with https://"],
  ["https://localhost:3000/", "is a placeholder"],
  ["https://127.0.0.1/", "is a placeholder"],
  ["https://[::1]/", "is a placeholder"],
  ["https://www.contoso.com/", "is a placeholder"],
  ["https://fabrikam.sharepoint.com.contoso.se/", "is a placeholder"],
  ["https://example.com/", "is a placeholder"],
  ["https://plankoll.example.net/", "is a placeholder"],
  ["https://plankoll.test/", "is a placeholder"],
  ["https://addins.kommun.se/?v=1", "must be a plain folder address"],
])("refuses %s because it %s, in one line", (value, reason) => {
  const refuse = () => productionBaseUrl(value);
  expect(refuse).toThrow(reason);
  expect(refuse).toThrow(/^PLANKOLL_BASE_URL [^\n]+$/);
});

test("replaces every development address of the manifest", () => {
  const manifest =
    '<a href="https://localhost:3000/taskpane.html"/><b href="https://localhost:3000/assets/i.png"/>';
  expect(productionManifest(manifest, "https://addins.kommun.se/")).toBe(
    '<a href="https://addins.kommun.se/taskpane.html"/><b href="https://addins.kommun.se/assets/i.png"/>'
  );
});

test("refuses a manifest that would still point at this computer", () => {
  const manifest = '<a href="https://localhost:3100/taskpane.html"/>';
  expect(() => productionManifest(manifest, "https://addins.kommun.se/")).toThrow(
    "https://localhost:3100/taskpane.html"
  );
});
