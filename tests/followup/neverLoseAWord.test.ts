import fc from "fast-check";
import { designFollowUp } from "../../src/followup/design";
import type { ExistingSheet } from "../../src/followup/existing";
import { planChanges } from "../../src/followup/planChanges";
import type { SheetBlueprint } from "../../src/followup/blueprint";
import type { CellContent } from "../../src/plan/snapshot";
import { swedish as text } from "./support/plans";
import { applied, typed, withRowInserted, workbookOf, writtenSheet } from "./support/sheets";
import {
  copyOf,
  firstTable,
  resized,
  withColumnsSwapped,
  withOwnColumn,
} from "./support/tableEdits";
import { keywordIn, planOf, versions, type Version } from "./support/worlds";

const COMMENT = text("criteria.comment");
const TEXT = text("criteria.text");

/** Something that a person does on a sheet. Numbers are taken modulo what there is. */
type UserEdit =
  | { readonly kind: "answer"; readonly row: number }
  | { readonly kind: "type"; readonly row: number; readonly column: number }
  | { readonly kind: "insertRow"; readonly row: number }
  | { readonly kind: "sort"; readonly order: number }
  | { readonly kind: "moveColumn"; readonly from: number; readonly to: number }
  | { readonly kind: "swapColumns"; readonly from: number; readonly to: number }
  | { readonly kind: "ownColumn"; readonly at: number; readonly row: number }
  | { readonly kind: "resize"; readonly by: 1 | -1 }
  | { readonly kind: "copy"; readonly isFirst: boolean }
  | { readonly kind: "rename" };

const edits: fc.Arbitrary<UserEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("answer" as const), row: fc.nat(9) }) },
  fc.record({ kind: fc.constant("type" as const), row: fc.nat(60), column: fc.nat(13) }),
  fc.record({ kind: fc.constant("insertRow" as const), row: fc.nat(60) }),
  fc.record({ kind: fc.constant("sort" as const), order: fc.nat(5) }),
  fc.record({ kind: fc.constant("moveColumn" as const), from: fc.nat(13), to: fc.nat(13) }),
  fc.record({ kind: fc.constant("swapColumns" as const), from: fc.nat(13), to: fc.nat(13) }),
  fc.record({ kind: fc.constant("ownColumn" as const), at: fc.nat(13), row: fc.nat(9) }),
  fc.record({ kind: fc.constant("resize" as const), by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ kind: fc.constant("copy" as const), isFirst: fc.boolean() }),
  fc.constant({ kind: "rename" as const })
);

/** What was typed: in the row of a criterion, or anywhere else. */
interface Typed {
  readonly words: string;
  readonly keyword?: string | undefined;
}

interface State {
  readonly sheet: ExistingSheet;
  /** A person's last copy of the sheet, before it in the workbook or after. */
  readonly copy?: { readonly sheet: ExistingSheet; readonly isFirst: boolean };
  readonly typed: readonly Typed[];
}

function blueprintOf(version: Version): SheetBlueprint {
  const [sheet] = designFollowUp(planOf(version), { period: "interim", text });
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
}

function criteriaOf(sheet: ExistingSheet) {
  const { snapshot } = sheet;
  const { area } = firstTable(sheet);
  const headers = snapshot.values[area.row] ?? [];
  const rows = snapshot.values.slice(area.row + 1, area.row + area.rowCount);
  return { area, rows, comment: headers.indexOf(COMMENT), text: headers.indexOf(TEXT) };
}

function done(state: State, edit: UserEdit): State {
  const { sheet } = state;
  const { area, rows, comment, text: textColumn } = criteriaOf(sheet);
  const words = `skrivet ${state.typed.length}`;
  switch (edit.kind) {
    case "answer": {
      const row = edit.row % rows.length;
      const keyword = keywordIn(String(rows[row]?.[textColumn] ?? ""));
      if (rows[row]?.[comment] !== null) return state;
      const at = area.row + 1 + row;
      return {
        ...state,
        sheet: typed(sheet, at, comment, words),
        typed: [...state.typed, { words, keyword }],
      };
    }
    case "type": {
      const row = edit.row % sheet.snapshot.values.length;
      const inTable = row >= area.row && row < area.row + area.rowCount;
      if (inTable || sheet.snapshot.values[row]?.[edit.column] !== null) return state;
      const keyword = aboutOf(sheet.snapshot.values[row]);
      const now = typed(sheet, row, edit.column, words);
      return { ...state, sheet: now, typed: [...state.typed, { words, keyword }] };
    }
    case "insertRow":
      return { ...state, sheet: withRowInserted(sheet, edit.row % sheet.snapshot.values.length) };
    case "sort":
      return { ...state, sheet: withRows(sheet, rotated(rows, edit.order)) };
    case "moveColumn":
      return { ...state, sheet: withColumnMoved(sheet, edit.from, edit.to) };
    case "swapColumns":
      return { ...state, sheet: withColumnsSwapped(sheet, edit.from, edit.to) };
    case "ownColumn": {
      const row = area.row + 1 + (edit.row % rows.length);
      const wider = withOwnColumn(sheet, edit.at, `Eget ${words}`);
      const keyword = aboutOf(wider.snapshot.values[row]);
      const now = typed(wider, row, edit.at, words);
      return { ...state, sheet: now, typed: [...state.typed, { words, keyword }] };
    }
    case "resize":
      return { ...state, sheet: resized(sheet, edit.by) };
    case "copy": {
      const copy = { sheet: copyOf(sheet, `Kopia ${words}`), isFirst: edit.isFirst };
      return { ...state, copy };
    }
    case "rename":
      return { ...state, sheet: { ...sheet, snapshot: { ...sheet.snapshot, name: words } } };
  }
}

function rotated<T>(rows: readonly T[], by: number): T[] {
  const at = by % Math.max(1, rows.length);
  return [...rows.slice(at), ...rows.slice(0, at)];
}

function withRows(sheet: ExistingSheet, rows: readonly (readonly CellContent[])[]): ExistingSheet {
  const { area } = criteriaOf(sheet);
  const values = sheet.snapshot.values.toSpliced(area.row + 1, rows.length, ...rows);
  return { ...sheet, snapshot: { ...sheet.snapshot, values } };
}

function withColumnMoved(sheet: ExistingSheet, from: number, to: number): ExistingSheet {
  const { area } = criteriaOf(sheet);
  const move = <T>(grid: readonly (readonly T[])[]) =>
    grid.map((line, row) => {
      if (row < area.row || row >= area.row + area.rowCount) return line;
      const moved = line[from];
      const rest = line.toSpliced(from, 1);
      return moved === undefined ? line : rest.toSpliced(to, 0, moved);
    });
  const { values, formulas } = sheet.snapshot;
  return {
    ...sheet,
    snapshot: { ...sheet.snapshot, values: move(values), formulas: move(formulas) },
  };
}

/** What a row is about, also one that a table no longer reaches. */
function aboutOf(line: readonly CellContent[] = []): string | undefined {
  return line.map((content) => keywordIn(String(content ?? ""))).find((one) => one !== undefined);
}

/** Where typed words stand, with what the row they stand in is about. */
function found({ sheet }: State, words: string): (string | undefined)[] {
  return sheet.snapshot.values.flatMap((line) =>
    line.filter((content) => content === words).map(() => aboutOf(line))
  );
}

/** The state after the follow-up is done again. A copy is somebody's own: no change may be about it. */
function doneAgain(state: State, version: Version): State {
  const { sheet, copy } = state;
  const copies = copy === undefined ? [] : [copy.sheet];
  const sheets = copy?.isFirst === true ? [...copies, sheet] : [sheet, ...copies];
  const [change] = planChanges(workbookOf(...sheets), [blueprintOf(version)]);
  expect(change?.sheet).toBe(sheet.snapshot.name);
  return { ...state, sheet: applied(sheet, change) };
}

describe("planning again after people have worked on the sheet", () => {
  it("never loses what was typed, nor moves it to another criterion", () => {
    const rounds = fc.array(fc.array(edits, { maxLength: 8 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(versions, rounds, (planned, worked) => {
        const [first = [], ...later] = planned;
        const start: State = { sheet: writtenSheet(blueprintOf(first)), typed: [] };
        const end = later.reduce((state, version, index) => {
          const edited = (worked[index] ?? []).reduce(done, state);
          return doneAgain(edited, version);
        }, start);
        end.typed.forEach(({ words, keyword }) => {
          expect([words, found(end, words)]).toEqual([words, [keyword]]);
        });
      }),
      { numRuns: 120 }
    );
  });

  it("does not take a single criterion for another that is worded like it", () => {
    const state = {
      sheet: writtenSheet(blueprintOf([{ keyword: "skola", wording: 1 }])),
      typed: [],
    };
    const answered = done(state, { kind: "answer", row: 0 });
    const again = doneAgain(answered, [{ keyword: "hamn", wording: 1 }]);
    expect(found(again, "skrivet 0")).toEqual(["skola"]);
    const reworded = doneAgain(answered, [{ keyword: "skola", wording: 0 }]);
    expect(criteriaOf(reworded.sheet).rows).toHaveLength(1);
  });

  it("has every criterion of the plan once, and marks those that it has no more", () => {
    fc.assert(
      fc.property(versions, (planned) => {
        const [first = [], ...later] = planned;
        const end = later.reduce(
          (sheet, version) => {
            const [change] = planChanges(workbookOf(sheet), [blueprintOf(version)]);
            return applied(sheet, change);
          },
          writtenSheet(blueprintOf(first))
        );
        const { rows, text: column } = criteriaOf(end);
        const live = rows.filter(([label]) => !String(label).endsWith("utgår"));
        const last = planned.at(-1) ?? [];
        const about = live.map((row) => keywordIn(String(row[column])) ?? "");
        expect(about.sort()).toEqual(last.map(({ keyword }) => keyword).sort());
        const ever = new Set(planned.flat().map(({ keyword }) => keyword));
        expect(rows).toHaveLength(ever.size);
      }),
      { numRuns: 40 }
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(versions, (planned) => {
        const [first = [], second = []] = planned;
        const [change] = planChanges(workbookOf(writtenSheet(blueprintOf(first))), [
          blueprintOf(second),
        ]);
        const sheet = applied(writtenSheet(blueprintOf(first)), change);
        expect(planChanges(workbookOf(sheet), [blueprintOf(second)])).toMatchObject([
          { kind: "keep" },
        ]);
      }),
      { numRuns: 40 }
    );
  });
});
