import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import "../../src/embedded-excel/api";
import { declaredApiTypes, type ApiType } from "../../src/embedded-excel/protocol/apiType";
import { documentedClasses } from "./support/documentedMembers";

const README = path.join(__dirname, "../../src/embedded-excel/README.md");
const TABLE = /(<!-- members: begin -->\n)[\s\S]*?(<!-- members: end -->)/;

function membersOf(type: ApiType | undefined): ReadonlySet<string> {
  const tables = [type?.properties, type?.navigations, type?.methods];
  const names = tables.flatMap((table) => Object.keys(table ?? {}));
  return new Set(type?.item === undefined ? names : [...names, "getItem"]);
}

function memberTable(): string {
  const rows: string[] = [];
  const missing: string[] = [];
  for (const { name, members } of documentedClasses()) {
    const type = declaredApiTypes().get(name);
    if (members.length === 0) continue;
    if (type === undefined) {
      missing.push(name);
      continue;
    }
    const has = membersOf(type);
    const lacks = members.filter((member) => !has.has(member));
    const count = `${members.length - lacks.length} of ${members.length}`;
    rows.push(`| ${name} | ${count} | ${lacks.map((member) => `\`${member}\``).join(", ")} |`);
  }
  return [
    "| Class | Members | Not implemented |",
    "| --- | --- | --- |",
    ...rows,
    "",
    `Classes that are not there at all: ${missing.join(", ")}.`,
    "",
  ].join("\n");
}

/** Tables without the padding that the formatter gives them. */
const plain = (text: string): string => text.replaceAll(/ *\| */g, "|").replaceAll(/-{2,}/g, "--");

// Run with UPDATE_README=1 to write the table anew.
test("the README lists exactly the members that the host has", () => {
  const readme = readFileSync(README, "utf8");
  const updated = readme.replace(TABLE, (_, begin: string, end: string) =>
    [begin, memberTable(), end].join("\n")
  );
  if (process.env["UPDATE_README"] === "1") writeFileSync(README, updated);
  const written = TABLE.exec(readFileSync(README, "utf8"))?.[0] ?? "";
  const expected = TABLE.exec(updated)?.[0] ?? "";
  expect(plain(written).trim()).toBe(plain(expected).trim());
});
