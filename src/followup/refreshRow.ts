import { formatAddress, formatRange } from "../plan/address";
import type { BlueprintTable, SheetBlueprint } from "./blueprint";
import { because } from "./changes";
import { contentOf, type PlanField } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { contentAt, onlyIndex } from "./sheetCells";
import type { Known, Part, PlanRow } from "./tableRefresh";
import { plainLabel, retiredLabel, withFormer, withoutFormer } from "./wording";
import { keyColumns, rowField, type WrittenRow } from "./writtenRows";

/** Compares a row of the plan with the row that was written for it. */
export function refreshRow(
  { words, fields }: PlanRow,
  { id, row }: WrittenRow,
  known: Known
): Part {
  const name = formatRange(known.standing.table.area);
  if (typeof row !== "number")
    return {
      remarks: [because(row === "gone" ? "missingRow" : "doubleRow", { name, row: words.label })],
    };
  const parts = [
    ...fields.map((field) => refreshField(field, id, row, known)),
    ...droppedFields(fields, id, row, known),
  ];
  return {
    changes: parts.flatMap(({ changes = [] }) => changes),
    remarks: parts.flatMap(({ remarks = [] }) => remarks),
    record: Object.assign({}, ...parts.map(({ record = {} }) => record)) as WrittenRecord,
  };
}

function refreshField(field: PlanField, id: string, row: number, known: Known): Part {
  const { table, sheet, standing, written } = known;
  const header = field.place?.header ?? "";
  const index = onlyIndex(standing.headers, header, 0);
  if (index === undefined) {
    // A sheet may have been made before the add-in had a column that only calculates.
    if ("formula" in field.value && written[rowField(table, id, header)] === undefined) return {};
    const name = formatRange(standing.table.area);
    return { remarks: [because("missingRow", { name, row: `${id} – ${header}` })] };
  }
  const cell = { sheet: sheet.name, row, column: standing.table.area.column + index };
  const content = contentAt(sheet, cell);
  const planned = contentOf(field.value);
  const key = rowField(table, id, header);
  const isText = header === table.textHeader;
  const base =
    isText && typeof content === "string" ? withoutFormer(content, table.words) : content;
  const isOurs = content !== null && fingerprint(content) === written[key];
  if (content === planned) return { record: { [key]: fingerprint(content) } };
  if (base === planned && isOurs) return {};
  if (content !== null && !isOurs)
    return { remarks: [because("edited", { cell: formatAddress(cell) })] };
  const keepsFormer = isText && typeof base === "string" && isAnswered(row, known);
  const value = keepsFormer
    ? { text: withFormer(String(planned), base, table.words) }
    : field.value;
  const change = { cell, value, style: field.style, restyle: content === null, fitRow: true };
  return { changes: [change], record: { [key]: fingerprint(contentOf(value)) } };
}

/** Empties cells that the plan has nothing for any more, so that they can be filled in. */
function droppedFields(
  fields: readonly PlanField[],
  id: string,
  row: number,
  { table, sheet, standing, written }: Known
): Part[] {
  const planned = new Set(fields.map(({ place }) => place?.header));
  return standing.headers.flatMap((header, index): Part[] => {
    const key = rowField(table, id, header);
    const cell = { sheet: sheet.name, row, column: standing.table.area.column + index };
    const content = contentAt(sheet, cell);
    const isOurs = content !== null && fingerprint(content) === written[key];
    if (planned.has(header) || !isOurs) return [];
    const value = { text: "" };
    const change = { cell, value, style: "entryText", restyle: true, fitRow: false } as const;
    return [{ changes: [change], record: { [key]: fingerprint("") } }];
  });
}

/** True when somebody has filled in anything in a row of the table. */
function isAnswered(row: number, { blueprint, table, sheet, standing }: Known): boolean {
  const computed = (table.computed ?? []).map(({ header }) => header);
  const planned = plannedHeaders(blueprint, table);
  return standing.headers.some(
    (header, index) =>
      !computed.includes(header) &&
      !planned.has(header) &&
      contentAt(sheet, { row, column: standing.table.area.column + index }) !== null
  );
}

/** Headers of the columns that the plan fills in some row. */
function plannedHeaders({ blocks }: SheetBlueprint, table: BlueprintTable): Set<string> {
  const headers = blocks
    .filter(({ row }) => row === table.row)
    .flatMap(({ column, values }) =>
      (values[0] ?? []).map((value, index) => ({ column: column + index, value }))
    );
  const planned = blocks.filter(
    ({ owner, row, values }) =>
      owner === "plan" && row < table.row + table.rowCount && row + values.length > table.row + 1
  );
  return new Set(
    headers.flatMap(({ column, value }) => {
      const isPlanned = planned.some(
        (block) => block.column <= column && column < block.column + (block.values[0]?.length ?? 0)
      );
      return isPlanned && value !== undefined ? [String(contentOf(value))] : [];
    })
  );
}

/** Marks a row that the plan has no more at its label. All else in it stays as it is. */
export function retire({ id, row }: WrittenRow, known: Known): Part {
  const { table, sheet, standing, written } = known;
  if (typeof row !== "number") return {};
  const name = formatRange(standing.table.area);
  const { label: column } = keyColumns(standing, table);
  const content = column === undefined ? null : contentAt(sheet, { row, column });
  const key = rowField(table, id, table.labelHeader);
  const plain = plainLabel(String(content ?? ""), table.words);
  const isOurs = content !== null && fingerprint(content) === written[key];
  if (column === undefined || !isOurs || table.words.retired === "")
    return { remarks: [because("removedRow", { name, row: plain || id })] };
  if (plain !== content && typeof content === "string") return {};
  const value = { text: retiredLabel(plain, table.words) };
  const cell = { sheet: sheet.name, row, column };
  return {
    changes: [{ cell, value, style: "planCentered", restyle: false, fitRow: true }],
    remarks: [because("retiredRow", { name, row: plain })],
    record: { [key]: fingerprint(value.text) },
  };
}
