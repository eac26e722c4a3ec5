import { formatCell } from "../../engine/address";
import type { CommentModel } from "../../model/features";
import type { SheetWriting } from "../context";
import type { XlsxPackage } from "../package/xlsxPackage";
import { element, textElement, XML_DECLARATION } from "../xml/write";
import { parseXml } from "../xml/tree";
import { readPersons } from "./readComments";

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const TYPES = "http://schemas.microsoft.com/office/2017/10/relationships/";
const COMMENT_TYPE = "application/vnd.ms-excel.threadedcomments+xml";
const PERSON_TYPE = "application/vnd.ms-excel.person+xml";

/** Writes the threaded comments of a sheet and the people who wrote them. */
export function writeThreads(writing: SheetWriting, threads: readonly CommentModel[]): void {
  const { package: target, partName } = writing;
  const [old] = target.related(partName, "threadedComment");
  if (threads.length === 0) {
    if (old !== undefined) {
      target.unrelate(partName, old.id);
      target.remove(old.target);
    }
    return;
  }
  const persons = personIds(target, writing, threads);
  const items = threads.flatMap((thread) => threadElements(thread, persons));
  const source = `${XML_DECLARATION}<ThreadedComments xmlns="${NAMESPACE}">${items.join("")}</ThreadedComments>`;
  if (old !== undefined) {
    target.set(old.target, source);
    return;
  }
  const name = target.freeName("xl/threadedComments/threadedComment%.xml");
  target.add(name, source, COMMENT_TYPE);
  target.relate(partName, `${TYPES}threadedComment`, name);
}

function threadElements(thread: CommentModel, persons: ReadonlyMap<string, string>): string[] {
  const ref = formatCell(thread.cell.row, thread.cell.column);
  const one = (
    { id, content, author, created }: CommentModel["replies"][number],
    extra: Readonly<Record<string, string | boolean | undefined>>
  ): string => {
    const dT = new Date(created).toISOString().replace("Z", "").slice(0, -1);
    const personId = persons.get(author);
    return element(
      "threadedComment",
      { ref, dT, personId, id, ...extra },
      textElement("text", content)
    );
  };
  return [
    one(thread, { done: thread.resolved || undefined }),
    ...thread.replies.map((reply) => one(reply, { parentId: thread.id })),
  ];
}

/** Ids of the authors; those whom the workbook does not know are added. */
function personIds(
  target: XlsxPackage,
  { model }: SheetWriting,
  threads: readonly CommentModel[]
): Map<string, string> {
  const known = new Map([...readPersons(target)].map(([id, name]) => [name, id]));
  const authors = threads.flatMap(({ author, replies }) => [
    author,
    ...replies.map((reply) => reply.author),
  ]);
  const missing = [...new Set(authors)].filter((author) => !known.has(author));
  for (const author of missing) known.set(author, model.newFeatureId());
  const added = missing.map((author) =>
    element("person", {
      displayName: author,
      id: known.get(author),
      userId: author,
      providerId: "None",
    })
  );
  if (added.length > 0) addPersons(target, added);
  return known;
}

function addPersons(target: XlsxPackage, items: readonly string[]): void {
  const part = target.names.find((name) => /^xl\/persons\/[^/]+\.xml$/i.test(name));
  if (part !== undefined) {
    const source = target.text(part) ?? "";
    const root = parseXml(source);
    target.set(
      part,
      source.slice(0, root.contentEnd) + items.join("") + source.slice(root.contentEnd)
    );
    return;
  }
  const name = "xl/persons/person.xml";
  target.add(
    name,
    `${XML_DECLARATION}<personList xmlns="${NAMESPACE}">${items.join("")}</personList>`,
    PERSON_TYPE
  );
  const [workbook] = target.related("", "officeDocument");
  target.relate(workbook?.target ?? "xl/workbook.xml", `${TYPES}person`, name);
}
