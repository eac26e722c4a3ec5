import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { readUse } from "./textUse.mjs";

const LETTERS = /\p{L}{2,}/u;
/** Attributes and properties whose words a user sees or hears. */
const SEEN = new Set([
  ...["alt", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext"],
  ...["ariaLabel", "ariaDescription", "label", "placeholder", "screenTip", "summary", "title"],
  ...["automatic", "hint", "innerText", "message", "textContent", "tooltip", "words"],
]);
/** Functions whose argument a user sees or hears. */
const SAYING = new Set(["alert", "announce", "confirm", "prompt", "createTextNode", "wordsOf"]);

/**
 * Words for users stand in src/locales only: none within elements, none in what they are labelled with, none assigned to
 * what is seen, and none given to what is said.
 */
const noWordsInElements = {
  meta: {
    type: "problem",
    messages: { words: "Words for users stand in src/locales: {{words}}" },
    schema: [],
  },
  create(context) {
    const report = (node, words) => {
      if (LETTERS.test(words))
        context.report({ node, messageId: "words", data: { words: words.trim() } });
    };
    const literals = (node) => {
      if (node?.type === "Literal" && typeof node.value === "string") return [node.value];
      if (node?.type === "TemplateLiteral") return node.quasis.map(({ value }) => value.raw);
      if (node?.type === "ConditionalExpression")
        return [...literals(node.consequent), ...literals(node.alternate)];
      if (node?.type === "LogicalExpression") return literals(node.right);
      if (node?.type === "JSXExpressionContainer") return literals(node.expression);
      return [];
    };
    return {
      JSXText: (node) => report(node, node.value),
      JSXExpressionContainer: (node) => {
        if (node.parent.type === "JSXAttribute") return;
        literals(node).forEach((words) => report(node, words));
      },
      JSXAttribute: (node) => {
        if (!SEEN.has(node.name.name)) return;
        literals(node.value).forEach((words) => report(node, words));
      },
      Property: (node) => {
        if (node.parent.type !== "ObjectExpression" || !SEEN.has(nameOf(node.key))) return;
        literals(node.value).forEach((words) => report(node, words));
      },
      AssignmentExpression: (node) => {
        if (!SEEN.has(nameOf(node.left.property))) return;
        literals(node.right).forEach((words) => report(node, words));
      },
      CallExpression: (node) => {
        const called = nameOf(node.callee.property ?? node.callee);
        const [first, second] = node.arguments;
        const said = SAYING.has(called) ? node.arguments : [];
        const set = called === "setAttribute" && SEEN.has(first?.value) ? [second] : [];
        [...said, ...set].flatMap(literals).forEach((words) => report(node, words));
      },
    };
  },
};

/** The name that a key, a property or a function goes by. */
function nameOf(node) {
  return node?.name ?? node?.value;
}

const otherLanguage = { sv: "en", en: "sv" };
const useOf = new Map();

/** Every text has one in the other language under the same key, and somebody asks for it. */
const sameTexts = {
  meta: {
    type: "problem",
    messages: {
      missing: "The text {{key}} is missing in {{language}}.",
      unused: "Nothing in src asks for the text {{key}}.",
    },
    schema: [],
  },
  create(context) {
    const file = context.filename;
    const language = path.basename(path.dirname(file));
    const other = otherLanguage[language];
    const twin = path.join(path.dirname(path.dirname(file)), other ?? "", path.basename(file));
    const keys = existsSync(twin) ? keysIn(twin) : new Set();
    const isUsed = useIn(path.join(path.dirname(file), "..", ".."));
    return {
      "VariableDeclarator > TSAsExpression > ObjectExpression > Property": (node) => {
        const key = node.key.value;
        if (typeof key !== "string") return;
        const data = { key, language: other };
        if (!keys.has(key)) context.report({ node, messageId: "missing", data });
        if (!isUsed(key)) context.report({ node, messageId: "unused", data });
      },
    };
  },
};

function useIn(folder) {
  const known = useOf.get(folder) ?? readUse(folder);
  useOf.set(folder, known);
  return known;
}

function keysIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const keys = new Set();
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) keys.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return keys;
}

export default { rules: { "no-words-in-elements": noWordsInElements, "same-texts": sameTexts } };
