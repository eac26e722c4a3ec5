import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import texts from "./eslint/texts.mjs";

const everyTypeScriptFile = ["**/*.{ts,tsx}"];

/** The walls of docs/architecture.md: which folders of src a folder may import from. */
const mayImport = {
  plan: [],
  validation: ["plan"],
  followup: ["plan"],
  report: ["plan", "followup", "validation"],
  workbook: ["plan", "followup", "validation", "report"],
  taskpane: ["plan", "validation", "followup", "report", "workbook", "locales"],
  commands: ["plan", "validation", "followup", "workbook", "locales"],
  locales: [],
  cli: [
    "plan",
    "validation",
    "followup",
    "report",
    "workbook",
    "locales",
    "commands",
    "embedded-excel",
  ],
  "embedded-excel": [],
};
const folders = Object.keys(mayImport);
const mayCallOffice = ["workbook", "taskpane", "commands", "cli", "embedded-excel"];

function wallsOf(folder) {
  const closed = folders.filter((other) => other !== folder && !mayImport[folder].includes(other));
  const patterns = closed.map((other) => ({
    regex: `^(\\.\\./)+${other}(/|$)`,
    message: `src/${folder} may not import src/${other}: see docs/architecture.md.`,
  }));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": mayCallOffice.includes(folder)
        ? "off"
        : ["error", "Excel", "Office", "OfficeExtension", "window", "document"],
    },
  };
}

// The stock Office configuration covers .ts and .js only; its rules are set here for .tsx as well.
const officeRules = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((rule) => [`office-addins/${rule}`, "error"])
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "test-output/"] },
  js.configs.recommended,
  {
    files: everyTypeScriptFile,
    extends: [
      ...tseslint.configs.strictTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat["recommended-latest"],
    ],
    plugins: { "office-addins": officeAddins },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...officeRules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  ...folders.map(wallsOf),
  {
    files: ["src/{taskpane,commands,workbook,report,followup}/**/*.{ts,tsx}"],
    plugins: { texts },
    rules: { "texts/no-words-in-elements": "error" },
  },
  {
    files: ["src/locales/{sv,en}/*.ts"],
    plugins: { texts },
    rules: { "texts/same-texts": "error" },
  },
  {
    files: ["tests/**/*.{ts,tsx}", "benchmarks/**/*.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // These try office.js out itself, also in ways that an add-in should avoid.
    files: ["src/embedded-excel/conformance/**/*.ts", "tests/embedded-excel/**/*.ts"],
    rules: Object.fromEntries(Object.keys(officeRules).map((rule) => [rule, "off"])),
  },
  {
    files: ["**/*.{cjs,mjs,js}"],
    languageOptions: { globals: globals.node, sourceType: "commonjs" },
  },
  { files: ["**/*.mjs"], languageOptions: { sourceType: "module" } }
);
