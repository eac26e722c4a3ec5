import { columnName } from "../../engine/address";
import type { CommentModel } from "../../model/features";
import { parseXml } from "../xml/tree";

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
  '<o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" ' +
  'o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';
const FIRST_SHAPE = 1025;
const NOTE_SHAPE =
  /<v:shape\b[^>]*>(?:(?!<\/v:shape>)[\s\S])*ObjectType="Note"[\s\S]*?<\/v:shape>/g;

const place = (cell: CommentModel["cell"]): string => `${columnName(cell.column)}${cell.row + 1}`;

/**
 * A legacy drawing with a box for each note and no other note boxes. Boxes that stay keep their source, and so do
 * shapes that are no notes.
 */
export function writeNoteDrawing(
  source: string | undefined,
  notes: readonly CommentModel["cell"][]
): string {
  const base = source ?? EMPTY;
  const wanted = new Set(notes.map(place));
  const kept = new Set<string>();
  const pruned = base.replace(NOTE_SHAPE, (shape) => {
    const at = cellOfShape(shape);
    if (!wanted.has(at) || kept.has(at)) return "";
    kept.add(at);
    return shape;
  });
  const ids = [...pruned.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  let next = Math.max(FIRST_SHAPE - 1, ...ids);
  const added = notes
    .filter((cell) => !kept.has(place(cell)))
    .map((cell) => shapeElement(cell, ++next));
  return pruned.replace(/<\/xml>\s*$/, `${added.join("")}</xml>`);
}

function cellOfShape(shape: string): string {
  const [, row = "0"] = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape) ?? [];
  const [, column = "0"] = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape) ?? [];
  return place({ row: Number(row), column: Number(column) });
}

function shapeElement({ row, column }: CommentModel["cell"], id: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;` +
    'width:104pt;height:64pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row>` +
    `<x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Whether a drawing can be changed as text. */
export function isUsableDrawing(source: string): boolean {
  try {
    return parseXml(source).local === "xml";
  } catch {
    return false;
  }
}
