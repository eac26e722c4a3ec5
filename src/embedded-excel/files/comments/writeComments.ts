import { formatCell } from "../../engine/address";
import type { CommentModel } from "../../model/features";
import type { SheetWriting } from "../context";
import { isEqual } from "../equal";
import { CONTENT_TYPE } from "../package/contentTypes";
import { officeType } from "../package/relationships";
import { encodeXstring } from "../xml/text";
import { element, textElement, XML_DECLARATION } from "../xml/write";
import { parseXml, type XmlElement } from "../xml/tree";
import { isUsableDrawing, writeNoteDrawing } from "./noteDrawing";
import { writeThreads } from "./writeThreads";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STAND_IN_TEXT =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it " +
  "will get removed if the file is opened in a newer version of Excel.\n\nComment:\n    ";

/** Writes notes and threaded comments where they differ from the file's. */
export function writeComments(writing: SheetWriting): void {
  const { sheet, original } = writing;
  if (isEqual(sheet.comments, original?.comments ?? [])) return;
  const threads = sheet.comments.filter(({ isNote }) => !isNote);
  if (!isEqual(threads, original?.comments.filter(({ isNote }) => !isNote) ?? []))
    writeThreads(writing, threads);
  writeNotes(writing);
}

const writtenAuthor = (comment: CommentModel): string =>
  comment.isNote ? comment.author : `tc=${comment.id}`;

function writeNotes(writing: SheetWriting): void {
  const { package: target, partName, part, sheet, original } = writing;
  const [commentsPart] = target.related(partName, "comments");
  const [drawing] = target.related(partName, "vmlDrawing");
  if (sheet.comments.length === 0) {
    removeNotes(writing);
    return;
  }
  const before =
    commentsPart === undefined ? undefined : parseXml(target.text(commentsPart.target) ?? "");
  const source = commentsElement(sheet.comments, original?.comments ?? [], before);
  if (commentsPart !== undefined) target.set(commentsPart.target, source);
  else {
    const name = target.freeName("xl/comments%.xml");
    target.add(name, source, CONTENT_TYPE.comments);
    target.relate(partName, officeType("comments"), name);
  }
  const cells = sheet.comments.map(({ cell }) => cell);
  const old = drawing === undefined ? undefined : target.text(drawing.target);
  const usable = old !== undefined && isUsableDrawing(old) ? old : undefined;
  const vml = writeNoteDrawing(usable, cells);
  if (drawing !== undefined && part.sourceOf("legacyDrawing") !== undefined) {
    target.set(drawing.target, vml);
    return;
  }
  const name = target.freeName("xl/drawings/vmlDrawing%.vml");
  target.set(name, vml);
  target.addDefaultType("vml", CONTENT_TYPE.vmlDrawing);
  const id = target.relate(partName, officeType("vmlDrawing"), name);
  part.replace("legacyDrawing", element("legacyDrawing", { "r:id": id }));
}

function removeNotes({ package: target, partName, part }: SheetWriting): void {
  for (const { id, target: name } of target.related(partName, "comments")) {
    target.unrelate(partName, id);
    target.remove(name);
  }
  const [drawing] = target.related(partName, "vmlDrawing");
  if (drawing === undefined) return;
  const vml = writeNoteDrawing(target.text(drawing.target), []);
  if (/<v:shape\b/.test(vml)) {
    target.set(drawing.target, vml);
    return;
  }
  target.unrelate(partName, drawing.id);
  target.remove(drawing.target);
  part.replace("legacyDrawing", "");
}

function commentsElement(
  comments: readonly CommentModel[],
  before: readonly CommentModel[],
  original: XmlElement | undefined
): string {
  const authors = [...new Set(comments.map(writtenAuthor))];
  const kept = new Map(
    (original?.child("commentList")?.childrenNamed("comment") ?? []).map((item) => [
      item.attribute("ref"),
      item.child("text")?.source,
    ])
  );
  const items = [...comments]
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
    .map((comment) => {
      const ref = formatCell(comment.cell.row, comment.cell.column);
      const known = before.find(({ id }) => id === comment.id);
      const isSame = known?.content === comment.content && isEqual(known.cell, comment.cell);
      const text = (isSame ? kept.get(ref) : undefined) ?? textOf(comment);
      const authorId = authors.indexOf(writtenAuthor(comment));
      return element("comment", { ref, authorId, shapeId: 0 }, text);
    });
  const names = authors.map((author) => textElement("author", author));
  return (
    `${XML_DECLARATION}<comments xmlns="${NAMESPACE}">` +
    `${element("authors", {}, names)}${element("commentList", {}, items)}</comments>`
  );
}

function textOf(comment: CommentModel): string {
  const text = comment.isNote ? comment.content : STAND_IN_TEXT + comment.content;
  return element("text", {}, textElement("t", encodeXstring(text)));
}
