import fc from "fast-check";
import type { SheetBlueprint } from "../../src/followup/blueprint";
import { designFollowUp } from "../../src/followup/design";
import type { ExistingSheet } from "../../src/followup/existing";
import { planChanges } from "../../src/followup/planChanges";
import { criterion, goal, plan, swedish as text, words } from "./support/plans";
import { typed, withRowInserted, workbookOf, writtenSheet } from "./support/sheets";

/** Something that a person does on a generated sheet. Rows and columns are taken modulo the sheet's size. */
type UserEdit =
  | { readonly kind: "type"; readonly row: number; readonly column: number; readonly words: string }
  | { readonly kind: "insertRow"; readonly row: number };

const edits: fc.Arbitrary<UserEdit> = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    row: fc.nat(80),
    column: fc.nat(9),
    words: fc.constantFrom("Pågår", "Fler företag växer.", "A", "Skrivet för hand", "50 procent"),
  }),
  fc.record({ kind: fc.constant("insertRow" as const), row: fc.nat(80) })
);

const goals = fc
  .array(
    fc.constantFrom(
      "Fler företag växer.",
      "Handläggningen går fortare.",
      "Nytt i år.",
      "Ett nav byggs ut."
    ),
    {
      minLength: 1,
      maxLength: 5,
    }
  )
  .chain((texts) =>
    fc.record({
      criteria: fc.constant(
        texts.map((one, index) => criterion(String.fromCharCode(65 + index), one))
      ),
      text: fc.constantFrom(words("Målet."), words("Målet med andra ord.")),
    })
  );

function sheetFor(rest: Parameters<typeof goal>[2]): SheetBlueprint {
  const [sheet] = designFollowUp(plan({ goals: [goal(1, "Näringsliv", rest)] }), {
    period: "interim",
    text,
  });
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
}

/** The edited sheet with the cells that were typed in, as "row,column" of the sheet as it stands now. */
function edited(
  sheet: ExistingSheet,
  done: readonly UserEdit[]
): { sheet: ExistingSheet; typedAt: Set<string> } {
  return done.reduce(
    (now, edit) => {
      const row = edit.row % now.sheet.snapshot.values.length;
      if (edit.kind === "insertRow") {
        return {
          sheet: withRowInserted(now.sheet, row),
          typedAt: new Set([...now.typedAt].map((at) => moved(at, row))),
        };
      }
      return {
        sheet: typed(now.sheet, row, edit.column, edit.words),
        typedAt: new Set([...now.typedAt, `${row},${edit.column}`]),
      };
    },
    { sheet, typedAt: new Set<string>() }
  );
}

function moved(at: string, inserted: number): string {
  const [row = 0, column = 0] = at.split(",").map(Number);
  return `${row >= inserted ? row + 1 : row},${column}`;
}

describe("planning again after people have worked on the sheet", () => {
  it("never writes over words that were typed, whatever was edited and however the plan has changed", () => {
    fc.assert(
      fc.property(goals, goals, fc.array(edits, { maxLength: 12 }), (before, after, done) => {
        const original = writtenSheet(sheetFor(before));
        const { sheet, typedAt } = edited(original, done);
        const [change] = planChanges(workbookOf(sheet), [sheetFor(after)]);
        const cells = change?.kind === "refresh" ? change.changes.map(({ cell }) => cell) : [];
        for (const { row, column } of cells) {
          const now = sheet.snapshot.values[row]?.[column] ?? null;
          const sameWords = original.snapshot.values.flat().includes(now);
          expect([
            `${row},${column}`,
            typedAt.has(`${row},${column}`) && now !== null && !sameWords,
          ]).toEqual([`${row},${column}`, false]);
        }
      }),
      { numRuns: 200 }
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(goals, (content) => {
        const sheet = sheetFor(content);
        expect(planChanges(workbookOf(writtenSheet(sheet)), [sheet])).toMatchObject([
          { kind: "keep" },
        ]);
      })
    );
  });
});
