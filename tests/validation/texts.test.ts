import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules as englishRules } from "../../src/locales/en/rules";
import { validation as english } from "../../src/locales/en/validation";
import { rules as swedishRules } from "../../src/locales/sv/rules";
import { validation as swedish } from "../../src/locales/sv/validation";
import { RULES } from "../../src/validation/registry";

const FOLDER = join(__dirname, "../../src/validation");

function sources(): string[] {
  const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(FOLDER, name), "utf8"));
}

/** Keys as they are written in the code; one that is put together gives its beginning with a star. */
function writtenKeys(): string[] {
  return sources().flatMap((source) =>
    [...source.matchAll(/\bsay\(\s*(?:"([^"]+)"|`([^`$]+)\$)/g)].map(
      ([, whole, start]) => whole ?? `${start ?? ""}*`
    )
  );
}

/** True for a rule whose file counts relations that it could not decide. */
function leavesUnchecked(id: string): boolean {
  const files = readdirSync(join(FOLDER, "rules")).map((file) => join(FOLDER, "rules", file));
  const source = files
    .map((file) => readFileSync(file, "utf8"))
    .find((text) => text.includes(`ID = "${id}"`));
  if (source === undefined) throw new Error(`No file of the rule ${id}`);
  return /unchecked: (?!0\b)[\w([]|, unchecked\b/.test(source);
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+(\|number)?\}/g) ?? []).toSorted();
}

describe("texts of findings", () => {
  const keys = Object.keys(swedish);

  test("exist for every key that is written in the code", () => {
    const missing = writtenKeys().filter((key) =>
      key.endsWith("*")
        ? !keys.some((known) => known.startsWith(key.slice(0, -1)))
        : !keys.includes(key)
    );
    expect(writtenKeys().length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });

  test("are all used by some rule", () => {
    const starts = [...RULES.map(({ id }) => `${id}.`), "repair.", "suspects.", "truncated."];
    expect(keys.filter((key) => !starts.some((start) => key.startsWith(start)))).toEqual([]);
  });

  test("have the same keys and placeholders in both languages", () => {
    expect(Object.keys(english).toSorted()).toEqual(keys.toSorted());
    const english2 = new Map<string, string>(Object.entries(english));
    for (const [key, text] of Object.entries(swedish)) {
      expect([key, placeholders(english2.get(key) ?? "")]).toEqual([key, placeholders(text)]);
    }
  });

  test("name every rule, and say why the rules that can leave something unchecked do", () => {
    const leaving = RULES.filter(({ id }) => leavesUnchecked(id)).map(
      ({ id }) => `rule.${id}.unchecked`
    );
    const wanted = [...RULES.map(({ id }) => `rule.${id}`), ...leaving];
    expect(leaving.length).toBeGreaterThan(10);
    expect(Object.keys(swedishRules).toSorted()).toEqual(wanted.toSorted());
    expect(Object.keys(englishRules).toSorted()).toEqual(wanted.toSorted());
  });

  test("have rules with ids of their own", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe("docs/rules.md", () => {
  test("has one section for each rule, with what fires and what stays silent", () => {
    const sections = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8")
      .split(/^### /m)
      .slice(1);
    expect(sections.map((section) => section.split("\n")[0]).toSorted()).toEqual(
      RULES.map(({ id }) => id).toSorted()
    );
    expect(
      sections.filter((section) => !/^- Fires: /m.test(section) || !/^- Silent: /m.test(section))
    ).toEqual([]);
  });
});
