import { parseArea } from "../../engine/address";
import type { CommentModel } from "../../model/features";
import type { SheetReading } from "../context";
import type { XlsxPackage } from "../package/xlsxPackage";
import { decodeXstring } from "../xml/text";
import { parseXml, type XmlElement } from "../xml/tree";

/** Author of the notes that stand in for comments in programs that know only notes. */
export const STAND_IN = /^tc=\{/;

/** Reads notes and threaded comments of a sheet. */
export function readComments(reading: SheetReading): void {
  const { package: source, partName, sheet } = reading;
  const persons = readPersons(source);
  for (const { target } of source.related(partName, "threadedComment"))
    sheet.comments.push(...readThreads(parseXml(source.text(target) ?? ""), persons));
  for (const { target } of source.related(partName, "comments"))
    sheet.comments.push(...readNotes(parseXml(source.text(target) ?? ""), reading));
}

function cellOf(reference: string | undefined): { row: number; column: number } | null {
  const area = parseArea(reference ?? "");
  return area === undefined ? null : { row: area.row, column: area.column };
}

function readNotes(root: XmlElement, { model }: SheetReading): CommentModel[] {
  const authors = (root.child("authors")?.children ?? []).map((author) => author.ownText);
  return (root.child("commentList")?.childrenNamed("comment") ?? []).flatMap((note) => {
    const cell = cellOf(note.attribute("ref"));
    const author = authors[note.numberOf("authorId") ?? 0] ?? "";
    if (cell === null || STAND_IN.test(author)) return [];
    const id = model.newFeatureId();
    const content = textOf(note.child("text"));
    return [{ id, cell, content, author, created: 0, resolved: false, replies: [], isNote: true }];
  });
}

function textOf(text: XmlElement | undefined): string {
  if (text === undefined) return "";
  const parts = [...text.descendants("t")].map((part) => part.ownText);
  return decodeXstring(parts.join(""));
}

/** Names of people by their ids. */
export function readPersons(source: XlsxPackage): Map<string, string> {
  const part = source.names.find((name) => /^xl\/persons\/[^/]+\.xml$/i.test(name));
  const root = part === undefined ? undefined : parseXml(source.text(part) ?? "");
  return new Map(
    (root?.childrenNamed("person") ?? []).map((person) => [
      person.attribute("id") ?? "",
      person.attribute("displayName") ?? "",
    ])
  );
}

function readThreads(root: XmlElement, persons: ReadonlyMap<string, string>): CommentModel[] {
  const threads = new Map<string, CommentModel>();
  for (const item of root.childrenNamed("threadedComment")) {
    const id = item.attribute("id") ?? "";
    const made = {
      id,
      content: item.child("text")?.ownText ?? "",
      author: persons.get(item.attribute("personId") ?? "") ?? "",
      created: timeOf(item.attribute("dT")),
    };
    const parent = threads.get(item.attribute("parentId") ?? "");
    const cell = cellOf(item.attribute("ref"));
    if (parent !== undefined) parent.replies.push(made);
    else if (cell !== null)
      threads.set(id, { ...made, cell, resolved: item.flag("done"), replies: [], isNote: false });
  }
  return [...threads.values()];
}

/** Times are in UTC without saying so. */
function timeOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const time = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? 0 : time;
}
