import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "..", "..");
/** What the manifest asks for: nothing newer may be called without asking first whether it is there. */
const NEWEST = 13;
/** Members that an older Excel leaves undefined, which the code that reads them takes as an answer. */
const MAY_BE_MISSING = ["src/workbook/watchEdits.ts: triggerSource"];
const FOLDERS = ["src/workbook", "src/commands", "src/taskpane"];

function sourcesOf(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(ROOT, folder, file));
}

/** The members of the Excel API that a file calls, with the requirement set that Microsoft's declarations give each. */
function calls(file: ts.SourceFile, checker: ts.TypeChecker): (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      for (const set of setOf(checker.getSymbolAtLocation(node)))
        found.push([`${path.relative(ROOT, file.fileName)}: ${node.text}`, set]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** "[Api set: ExcelApi 1.9]" is 9. Members of an overload count as the oldest of them. */
function setOf(symbol: ts.Symbol | undefined): number[] {
  const declared = (symbol?.declarations ?? []).filter((one) =>
    one.getSourceFile().fileName.includes("@types/office-js")
  );
  const comments = declared
    .flatMap((one) => ts.getJSDocCommentsAndTags(one))
    .map((one) => one.getText());
  const sets = comments.flatMap((text) => [...text.matchAll(/\[\s*Api set: ExcelApi 1\.(\d+)/g)]);
  return sets.length === 0 ? [] : [Math.min(...sets.map(([, set]) => Number(set)))];
}

test("nothing newer than ExcelApi 1.13 is called", () => {
  const config = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) =>
    ts.sys.readFile(file)
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = FOLDERS.flatMap(sourcesOf);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const all = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source === undefined ? [] : calls(source, checker);
  });
  const newer = new Set(all.filter(([, set]) => set > NEWEST).map(([where]) => where));
  expect([...newer]).toEqual(MAY_BE_MISSING);
  expect(new Set(all.map(([, set]) => set)).size).toBeGreaterThan(4);
  expect(all.some(([where]) => where.endsWith(": pageLayout"))).toBe(true);
}, 120_000);
