import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** What code puts before the part of a key that it names: `because("new")` is "followup.change.new". */
const WRAPPERS = ["followup.", "followup.change.", "rule."];
/** A template that says less than this of its key would make any key look used. */
const LEAST_KNOWN = 4;

/**
 * Which texts the code of a folder asks for: keys that it names, and keys that it puts together out of parts.
 *
 * @param folder The folder of all code; what stands in `locales` is not asked for by it.
 */
export function readUse(folder) {
  const literals = new Set();
  const patterns = new Set();
  for (const file of sourcesIn(folder)) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    visit(source, { literals, patterns, names: namesIn(source) });
  }
  const shapes = [...patterns].map((pattern) => new RegExp(`^${pattern}$`, "u"));
  const asked = (key) =>
    literals.has(key) || isInTwo(key, literals) || shapes.some((shape) => shape.test(key));
  const forms = (key) => [key, key.replace(/\.(one|many)$/u, ""), key.replace(/\.unchecked$/u, "")];
  return (key) =>
    forms(key).some(
      (form) =>
        asked(form) ||
        WRAPPERS.some((prefix) => form.startsWith(prefix) && asked(form.slice(prefix.length)))
    );
}

/** A key of which code hands on one part to where the other is added: the id of a rule, and what it found. */
function isInTwo(key, literals) {
  const dot = key.lastIndexOf(".");
  return literals.has(key.slice(0, dot)) && literals.has(key.slice(dot + 1));
}

function sourcesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name !== "locales" && name !== "embedded-excel")
    .map((name) => path.join(folder, name))
    .flatMap((file) => {
      if (statSync(file).isDirectory()) return sourcesIn(file);
      return /\.tsx?$/u.test(file) ? [file] : [];
    });
}

/** Constants of a file that stand for words: `const ID = "number-gap"`. */
function namesIn(source) {
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return new Map(
    declared
      .filter(({ initializer }) => initializer && ts.isStringLiteral(initializer))
      .map(({ name, initializer }) => [name.text, initializer.text])
  );
}

function visit(node, found) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    found.literals.add(node.text);
  if (ts.isTemplateExpression(node)) addPattern(node, found);
  ts.forEachChild(node, (child) => visit(child, found));
}

const ANYTHING = "[\\w.-]+";

function addPattern(node, { patterns, names }) {
  const parts = node.templateSpans.map(({ expression, literal }) => ({
    known: names.get(expression.text) ?? "",
    after: literal.text,
  }));
  const known = [node.head.text, ...parts.flatMap((part) => [part.known, part.after])].join("");
  if (known.length < LEAST_KNOWN || WRAPPERS.includes(known)) return;
  const shape = parts.map(({ known: words, after }) =>
    [words === "" ? ANYTHING : escaped(words), escaped(after)].join("")
  );
  patterns.add([escaped(node.head.text), ...shape].join(""));
}

function escaped(words) {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
