import { execFileSync } from "node:child_process";
import path from "node:path";

// The stock Office configuration does not look at .tsx files at all: every rule that matters is planted in both kinds.
const planted = [
  {
    as: "src/taskpane/Pane.tsx",
    code: "const unused = 1;\ndebugger;\n",
    rules: ["no-debugger", "@typescript-eslint/no-unused-vars"],
  },
  {
    as: "src/taskpane/Pane.tsx",
    code: 'export const a = <img src="a.png" />;\n',
    rules: ["jsx-a11y/alt-text"],
  },
  {
    as: "src/taskpane/Pane.tsx",
    code: "export const read = (): Promise<string> => Excel.run(async (context) => { const range = context.workbook.getSelectedRange(); range.load(); await context.sync(); return range.address; });\n",
    rules: ["office-addins/no-empty-load"],
  },
  {
    as: "src/taskpane/Pane.tsx",
    code: "export const later = (): void => { Promise.resolve(); };\n",
    rules: ["@typescript-eslint/no-floating-promises"],
  },
  {
    as: "src/plan/index.ts",
    code: 'export { validatePlan } from "../validation/validatePlan";\n',
    rules: ["no-restricted-imports"],
  },
  {
    as: "src/plan/index.ts",
    code: "export const run = Excel.run;\n",
    rules: ["no-restricted-globals"],
  },
  {
    as: "src/followup/design.ts",
    code: 'export { translate } from "../locales";\n',
    rules: ["no-restricted-imports"],
  },
  {
    as: "src/workbook/goToCell.ts",
    code: 'export { openExcel } from "../embedded-excel/node";\n',
    rules: ["no-restricted-imports"],
  },
  {
    as: "src/embedded-excel/host.ts",
    code: 'export { readPlan } from "../plan";\n',
    rules: ["no-restricted-imports"],
  },
  {
    as: "src/embedded-excel/node/index.ts",
    code: 'export { readPlan } from "../../plan";\n',
    rules: ["no-restricted-imports"],
  },
  {
    as: "src/taskpane/Pane.tsx",
    code: 'export { openExcel } from "../embedded-excel/node";\n',
    rules: ["no-restricted-imports"],
  },
  {
    as: "src/plan/index.ts",
    code: "export const loose = (value: any): unknown => value;\n",
    rules: ["@typescript-eslint/no-explicit-any"],
  },
  {
    as: "src/plan/index.ts",
    code: "export const sure = (value?: string): string => value!;\n",
    rules: ["@typescript-eslint/no-non-null-assertion"],
  },
  {
    as: "src/taskpane/Pane.tsx",
    code: "export const a = <p>Klart</p>;\n",
    rules: ["texts/no-words-in-elements"],
  },
  {
    as: "src/taskpane/Pane.tsx",
    code: 'export const a = (open: boolean) => <p aria-label={open ? "Stäng" : "Öppna"} />;\n',
    rules: ["texts/no-words-in-elements"],
  },
  {
    as: "src/taskpane/Pane.tsx",
    code: 'export const a = (open: boolean) => <p>{open && "Stäng"}</p>;\n',
    rules: ["texts/no-words-in-elements"],
  },
  ...[
    'export const a = { title: "Stäng panelen" };',
    'export const a = (node: Node) => (node.textContent = "Klart");',
    'export const a = (node: Element) => node.setAttribute("aria-label", "Stäng");',
    'export const a = (announce: (words: string) => void) => announce("Klart");',
    "export const a = (n: number) => ({ placeholder: `${n} mål kvar` });",
  ].map((code) => ({
    as: "src/taskpane/announcement.ts",
    code: `${code}\n`,
    rules: ["texts/no-words-in-elements"],
  })),
  {
    as: "src/locales/sv/errors.ts",
    code: 'export const errors = { "error.onlyInSwedish": "Fel" } as const;\n',
    rules: ["texts/same-texts"],
  },
  {
    as: "src/locales/en/pane.ts",
    code: 'export const pane = { "pane.nobodyAsks": "Hello" } as const;\n',
    rules: ["texts/same-texts"],
  },
];

let found: string[][] = [];

beforeAll(() => {
  const script = path.join(__dirname, "lintTexts.mjs");
  const output = execFileSync(process.execPath, [script], {
    input: JSON.stringify(planted),
    encoding: "utf8",
  });
  found = JSON.parse(output) as string[][];
}, 120_000);

test.each(planted.map((plant, index) => ({ ...plant, index })))(
  "$rules is reported in $as",
  ({ index, rules }) => {
    expect(found[index]).toEqual(expect.arrayContaining(rules));
  }
);
