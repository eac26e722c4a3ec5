import { readFileSync } from "node:fs";
import ts from "typescript";

/** The members of a class of the Excel API that are documented for released requirement sets. */
export interface DocumentedClass {
  readonly name: string;
  readonly members: readonly string[];
}

/** Members that office.js supplies by itself, and `items`, which comes with a collection. */
const OWN = /^(load|set|toJSON|track|untrack|context|isNullObject|items|constructor)$/;
const NEWEST = 17;

/**
 * The API classes of `@types/office-js` with the members of ExcelApi 1.1 to 1.17. Events are left out: they are
 * registered under names of their own.
 */
export function documentedClasses(): DocumentedClass[] {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    "office.d.ts",
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2022
  );
  return source.statements.flatMap((statement) =>
    isExcelModule(statement)
      ? statement.body.statements.flatMap((inner) => classOf(inner, source))
      : []
  );
}

type ModuleWithBody = ts.ModuleDeclaration & { readonly body: ts.ModuleBlock };

function isExcelModule(statement: ts.Statement): statement is ModuleWithBody {
  return (
    ts.isModuleDeclaration(statement) &&
    statement.name.text === "Excel" &&
    statement.body !== undefined &&
    ts.isModuleBlock(statement.body)
  );
}

function classOf(statement: ts.Statement, source: ts.SourceFile): DocumentedClass[] {
  if (!ts.isClassDeclaration(statement) || statement.name === undefined) return [];
  const extended = statement.heritageClauses?.[0]?.types[0]?.expression.getText(source) ?? "";
  if (!extended.endsWith("ClientObject")) return [];
  const members = statement.members
    .filter((member) => isReleased(member, source))
    .map((member) => member.name?.getText(source) ?? "")
    .filter((name) => name !== "" && !OWN.test(name) && !/^on[A-Z]/.test(name));
  return [{ name: statement.name.text, members: [...new Set(members)] }];
}

function isReleased(member: ts.ClassElement, source: ts.SourceFile): boolean {
  const comment = source.text.slice(member.getFullStart(), member.getStart(source));
  const version = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment)?.[1];
  return version !== undefined && Number(version) <= NEWEST;
}
