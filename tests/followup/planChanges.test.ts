import { designFollowUp } from "../../src/followup/design";
import type { SheetChange } from "../../src/followup/changes";
import { contentOf } from "../../src/followup/planFields";
import type { SheetBlueprint } from "../../src/followup/blueprint";
import { planChanges } from "../../src/followup/planChanges";
import { criterion, goal, plan, swedish as text, words } from "./support/plans";
import {
  applied,
  ownSheet,
  placeOf,
  sheetOf,
  typed,
  withRowInserted,
  workbookOf,
  writtenSheet,
} from "./support/sheets";

const two = [criterion("A", "Fler företag växer."), criterion("B", "Handläggningen går fortare.")];
const nameAndGoal = { goals: [goal(1, "Näringsliv")] };

function design(from = plan(nameAndGoal)): [SheetBlueprint, SheetBlueprint] {
  const designed = designFollowUp(from, { period: "interim", text });
  const [sheet, lists] = [designed[0], designed.at(-1)];
  if (sheet === undefined || lists === undefined) throw new Error("No sheets");
  return [sheet, lists];
}

function reasons(change: SheetChange | undefined): string[] {
  return [change?.reason, ...(change?.remarks ?? [])].map(
    (reason) => reason?.key.split(".").at(-1) ?? ""
  );
}

/** What a change writes: row, column and content. */
function writes(change: SheetChange | undefined): unknown[] {
  if (change?.kind !== "refresh") return [];
  return change.changes.map(({ cell, value }) => [cell.row, cell.column, contentOf(value)]);
}

const reworded = plan({
  goals: [
    goal(1, "Näringsliv", {
      criteria: [
        criterion("A", "Många fler företag växer."),
        criterion("B", "Handläggningen går fortare."),
      ],
    }),
  ],
});

describe("planChanges in a workbook without our sheets", () => {
  it("creates every sheet", () => {
    const changes = planChanges(workbookOf(ownSheet("Budget")), design());
    expect(changes.map((change) => [change.kind, change.sheet])).toEqual([
      ["create", "Mål 1 Näringsliv – delår"],
      ["create", "Listor"],
    ]);
  });

  it("never takes the name of somebody's own sheet, and says so", () => {
    const own = [ownSheet("MÅL 1 NÄRINGSLIV – DELÅR"), ownSheet("listor"), ownSheet("Listor (2)")];
    const changes = planChanges(workbookOf(...own), design());
    expect(changes.map((change) => change.sheet)).toEqual([
      "Mål 1 Näringsliv – delår 2024",
      "Listor (3)",
    ]);
    expect(changes.map((change) => change.reason.values["taken"])).toEqual([
      "Mål 1 Näringsliv – delår",
      "Listor",
    ]);
  });

  it("gives tables free names", () => {
    const table = {
      name: "plankoll_GOAL_1_interim_2024_criteria",
      hasHeaders: true,
      hasTotals: false,
    };
    const area = { sheet: "Kopia", row: 0, column: 0, rowCount: 2, columnCount: 2 };
    const copy = {
      ...ownSheet("Kopia"),
      snapshot: { ...sheetOf("Kopia", []), tables: [{ ...table, area }] },
    };
    const [change] = planChanges(workbookOf(copy), design());
    expect(change?.blueprint.tables[0]?.name).toBe("Plankoll_goal_1_interim_2024_criteria_2");
  });

  it("knows that a deleted sheet left its name behind", () => {
    const [sheet, lists] = design();
    const broken = { sheets: [], brokenNames: [sheet.identityName] };
    const changes = planChanges(broken, [sheet, lists]);
    expect(changes.map((change) => change.kind === "create" && change.staleNames)).toEqual([
      [sheet.identityName],
      [],
    ]);
  });
});

describe("planChanges in a workbook with our sheets", () => {
  const [sheet, lists] = design();

  it("writes nothing when nothing has changed", () => {
    const workbook = workbookOf(writtenSheet(sheet), writtenSheet(lists));
    const changes = planChanges(workbook, [sheet, lists]);
    expect(changes.map((change) => change.kind)).toEqual(["keep", "keep"]);
    expect(reasons(changes[0])).toEqual(["same"]);
  });

  it("knows the sheet after it was renamed, by either mark", () => {
    const renamed = writtenSheet(sheet, "Företagen");
    const { key, ...unmarked } = renamed;
    expect(key).toBeDefined();
    for (const existing of [renamed, unmarked, { ...renamed, identityNames: [] }]) {
      expect(planChanges(workbookOf(existing), [sheet])).toMatchObject([
        { kind: "keep", sheet: "Företagen" },
      ]);
    }
  });

  it("leaves the sheet alone when its marks point at different sheets", () => {
    const marked = { ...writtenSheet(sheet, "Ett"), identityNames: [] };
    const named = { ...ownSheet("Två"), identityNames: [sheet.identityName] };
    const [change] = planChanges(workbookOf(marked, named), [sheet]);
    expect([change?.kind, ...reasons(change)]).toEqual(["skip", "identity"]);
  });

  it("refreshes what the plan has reworded, and only that", () => {
    const [change] = planChanges(workbookOf(writtenSheet(sheet)), [design(reworded)[0]]);
    const [row, column] = placeOf(writtenSheet(sheet), "Fler företag växer.");
    expect(change).toMatchObject({
      kind: "refresh",
      changes: [
        {
          cell: { sheet: "Mål 1 Näringsliv – delår", row, column },
          value: { text: "Många fler företag växer." },
        },
      ],
    });
  });

  it("finds the plan's cells after rows were inserted", () => {
    const moved = withRowInserted(withRowInserted(writtenSheet(sheet), 0), 9);
    const changed = plan({ ...nameAndGoal, caseNumber: words("KS 2024/7"), goals: reworded.goals });
    const [change] = planChanges(workbookOf(moved), [design(changed)[0]]);
    const cells =
      change?.kind === "refresh" ? change.changes.map(({ cell }) => [cell.row, cell.column]) : [];
    expect(cells).toEqual([placeOf(moved, "Fler företag växer."), placeOf(moved, "KS 2023/1297")]);
  });

  it("keeps a text from the plan that somebody has overwritten", () => {
    const [row, column] = placeOf(writtenSheet(sheet), "Fler företag växer.");
    const edited = typed(writtenSheet(sheet), row, column, "Vår egen lydelse.");
    const [change] = planChanges(workbookOf(edited), [design(reworded)[0]]);
    expect([change?.kind, ...reasons(change)]).toEqual(["keep", "same", "edited"]);
  });

  it("keeps a target that was filled in before the plan had one", () => {
    const measured = plan({
      goals: [
        goal(1, "Näringsliv", {
          criteria: [
            criterion("A", "Fler företag växer.", { target: words("50") }),
            ...two.slice(1),
          ],
        }),
      ],
    });
    const [row] = placeOf(writtenSheet(sheet), "Fler företag växer.");
    const written = planChanges(workbookOf(writtenSheet(sheet)), [design(measured)[0]]);
    expect(written[0]).toMatchObject({ kind: "refresh", changes: [{ cell: { row, column: 8 } }] });
    const filled = typed(writtenSheet(sheet), row, 8, "45");
    const kept = planChanges(workbookOf(filled), [design(measured)[0]]);
    expect([kept[0]?.kind, ...reasons(kept[0])]).toEqual(["keep", "same", "edited"]);
  });

  it("adds a criterion that the plan has got at the end of its table", () => {
    const criteria = [...two, criterion("C", "Nytt i år.", { indicator: words("Antal") })];
    const changed = design(plan({ goals: [goal(1, "Näringsliv", { criteria })] }))[0];
    const existing = withRowInserted(writtenSheet(sheet), 3);
    const [change] = planChanges(workbookOf(existing), [changed]);
    const [row] = placeOf(existing, "Handläggningen går fortare.");
    expect(change).toMatchObject({
      kind: "refresh",
      changes: [],
      growths: [
        { table: "Plankoll_goal_1_interim_2024_criteria", area: { row: row - 2, rowCount: 3 } },
      ],
    });
    const [added] = change?.kind === "refresh" ? (change.growths[0]?.rows ?? []) : [];
    expect(added?.cells).toEqual([
      { column: 0, value: { text: "C" } },
      { column: 1, value: { text: "Nytt i år." } },
      { column: 5, value: { text: "Antal" } },
      {
        column: 11,
        value: { formula: expect.stringContaining(`K${row + 2}/I${row + 2}`) as string },
      },
    ]);
    expect(added?.choices.map(({ column }) => column)).toEqual([2, 3, 9]);
  });

  it("fills rows at the end that somebody has added and left empty before it adds more", () => {
    const criteria = [...two, criterion("C", "Nytt i år."), criterion("D", "Också nytt.")];
    const changed = design(plan({ goals: [goal(1, "Näringsliv", { criteria })] }))[0];
    const written = writtenSheet(sheet);
    const [row] = placeOf(written, "Handläggningen går fortare.");
    const longer = withRowInserted(written, row + 1);
    const { snapshot } = longer;
    const tables = snapshot.tables.map((table, index) =>
      index === 0 ? { ...table, area: { ...table.area, rowCount: 4 } } : table
    );
    const existing = { ...longer, snapshot: { ...snapshot, tables } };
    const [change] = planChanges(workbookOf(existing), [changed]);
    expect(change).toMatchObject({ kind: "refresh", growths: [{ empty: 1 }] });
    const [kept] = planChanges(workbookOf(typed(existing, row + 1, 4, "Eget")), [changed]);
    expect(kept).toMatchObject({ kind: "refresh", growths: [{ empty: 0 }] });
  });

  it("does not bring back a row that somebody has taken away", () => {
    const existing = writtenSheet(sheet);
    const [row] = placeOf(existing, "Handläggningen går fortare.");
    const emptied = [0, 1].reduce((one, column) => typed(one, row, column, null), existing);
    const [change] = planChanges(workbookOf(emptied), [sheet]);
    expect([change?.kind, ...new Set(reasons(change))]).toEqual(["keep", "same", "missingRow"]);
  });

  it("marks a criterion that the plan has no more, keeps its text, and takes the mark away when it comes back", () => {
    const criteria = two.slice(0, 1);
    const changed = design(plan({ goals: [goal(1, "Näringsliv", { criteria })] }))[0];
    const existing = writtenSheet(sheet);
    const [change] = planChanges(workbookOf(existing), [changed]);
    const [row] = placeOf(existing, "Handläggningen går fortare.");
    expect([change?.kind, ...reasons(change)]).toEqual(["refresh", "refresh", "retiredRow"]);
    expect(writes(change)).toEqual([[row, 0, "B\nutgår"]]);
    const marked = applied(existing, change);
    expect(planChanges(workbookOf(marked), [changed])[0]?.kind).toBe("keep");
    expect(writes(planChanges(workbookOf(marked), [sheet])[0])).toEqual([[row, 0, "B"]]);
  });

  it("gives a criterion its new letter when another is put before it, and adds that one", () => {
    const criteria = [criterion("A", "Något nytt först."), criterion("B", "Fler företag växer.")];
    const changed = design(plan({ goals: [goal(1, "Näringsliv", { criteria })] }))[0];
    const existing = writtenSheet(sheet);
    const [change] = planChanges(workbookOf(existing), [changed]);
    const [first] = placeOf(existing, "Fler företag växer.");
    expect(writes(change)).toEqual([
      [first, 0, "B"],
      [first + 1, 0, "B\nutgår"],
    ]);
    const grown = change?.kind === "refresh" ? change.growths[0]?.rows[0]?.cells : undefined;
    expect(grown?.slice(0, 2).map(({ value }) => value)).toEqual([
      { text: "A" },
      { text: "Något nytt först." },
    ]);
  });

  it("shows the former wording of a criterion that has been filled in, and no more than one", () => {
    const existing = writtenSheet(sheet);
    const [row, column] = placeOf(existing, "Fler företag växer.");
    const answered = typed(existing, row, 4, "Nio nya.");
    const [change] = planChanges(workbookOf(answered), [design(reworded)[0]]);
    const shown = "Många fler företag växer.\n(Tidigare lydelse: Fler företag växer.)";
    expect(writes(change)).toEqual([[row, column, shown]]);
    const once = applied(answered, change);
    expect(planChanges(workbookOf(once), [design(reworded)[0]])[0]?.kind).toBe("keep");
    const criteria = [criterion("A", "Många små företag växer."), ...two.slice(1)];
    const twice = design(plan({ goals: [goal(1, "Näringsliv", { criteria })] }))[0];
    expect(writes(planChanges(workbookOf(once), [twice])[0])).toEqual([
      [row, column, "Många små företag växer.\n(Tidigare lydelse: Många fler företag växer.)"],
    ]);
  });

  it("takes another criterion under the same letter for a new one", () => {
    const criteria = [criterion("A", "Ett nav byggs ut."), ...two.slice(1)];
    const changed = design(plan({ goals: [goal(1, "Näringsliv", { criteria })] }))[0];
    const existing = writtenSheet(sheet);
    const [row] = placeOf(existing, "Fler företag växer.");
    const [change] = planChanges(workbookOf(existing), [changed]);
    expect(writes(change)).toEqual([[row, 0, "A\nutgår"]]);
    expect(change?.kind === "refresh" && change.growths[0]?.rows).toHaveLength(1);
  });

  it("leaves rows alone that somebody has copied within the table", () => {
    const existing = writtenSheet(sheet);
    const [row] = placeOf(existing, "Fler företag växer.");
    const copied = [0, 1].reduce(
      (one, column) => typed(one, row + 1, column, existing.snapshot.values[row]?.[column] ?? null),
      existing
    );
    const [change] = planChanges(workbookOf(copied), [design(reworded)[0]]);
    expect(writes(change)).toEqual([]);
  });

  it("empties a cell that the plan has nothing for any more", () => {
    const measured = (target: string | undefined) =>
      design(
        plan({
          goals: [
            goal(1, "Näringsliv", {
              criteria: [
                criterion(
                  "A",
                  "Fler företag växer.",
                  target === undefined ? {} : { target: words(target) }
                ),
              ],
            }),
          ],
        })
      )[0];
    const existing = writtenSheet(measured("50"));
    const [row] = placeOf(existing, "Fler företag växer.");
    const [change] = planChanges(workbookOf(existing), [measured(undefined)]);
    expect(writes(change)).toEqual([[row, 8, ""]]);
    const edited = typed(existing, row, 8, 45);
    expect(planChanges(workbookOf(edited), [measured(undefined)])[0]?.kind).toBe("keep");
  });

  it("writes nothing on the sheet of a goal whose number the plan has given to another", () => {
    const other = goal(1, "Kultur", { criteria: [criterion("A", "Fler besöker biblioteken.")] });
    const [change] = planChanges(workbookOf(writtenSheet(sheet)), [
      design(plan({ goals: [other] }))[0],
    ]);
    expect([change?.kind, ...reasons(change)]).toEqual(["skip", "otherGoal"]);
  });

  it("writes nothing where the title shows another goal's number, or a name says another sheet", () => {
    const [row, column] = placeOf(writtenSheet(sheet), "Mål 1 Näringsliv");
    const renumbered = typed(writtenSheet(sheet), row, column, "Mål 2 Näringsliv");
    const [first] = planChanges(workbookOf(renumbered), [design(reworded)[0]]);
    expect([first?.kind, ...reasons(first)]).toEqual(["skip", "number"]);
    const identityNames = [sheet.identityName, "Plankoll_goal_2_interim_2024"];
    const named = { ...writtenSheet(sheet), identityNames };
    const [second] = planChanges(workbookOf(named), [design(reworded)[0]]);
    expect([second?.kind, ...reasons(second)]).toEqual(["skip", "otherName"]);
  });

  it("does not try to write on a protected sheet", () => {
    const [change] = planChanges(workbookOf({ ...writtenSheet(sheet), isProtected: true }), [
      design(reworded)[0],
    ]);
    expect([change?.kind, ...reasons(change)]).toEqual(["skip", "protected"]);
  });

  it("makes an interrupted sheet again, unless somebody has written on it", () => {
    const { record, ...unfinished } = writtenSheet(sheet);
    expect(record).toBeDefined();
    const [again] = planChanges(workbookOf(unfinished), [sheet]);
    expect(again).toMatchObject({
      kind: "create",
      sheet: unfinished.snapshot.name,
      replaces: unfinished.snapshot.name,
      staleNames: [sheet.identityName],
    });
    expect(again?.blueprint.tables).toEqual(sheet.tables);
    const [row, column] = placeOf(unfinished, "Fler företag växer.");
    const [left] = planChanges(workbookOf(typed(unfinished, row, column + 1, "Pågår")), [sheet]);
    expect([left?.kind, ...reasons(left)]).toEqual(["skip", "started"]);
  });

  it("refuses a damaged record", () => {
    const [change] = planChanges(workbookOf({ ...writtenSheet(sheet), record: "{" }), [sheet]);
    expect([change?.kind, ...reasons(change)]).toEqual(["skip", "noRecord"]);
  });

  it("lets drop-downs choose from the lists as they have been changed", () => {
    const [row, column] = placeOf(writtenSheet(lists), "Bedöms uppnås");
    const longer = typed(
      withRowInserted(writtenSheet(lists), row + 1),
      row + 1,
      column,
      "Bedöms uppnås med råge"
    );
    const [change] = planChanges(workbookOf(longer), [sheet, lists]);
    expect(change?.blueprint.choices[0]?.list).toEqual({ row, column, rowCount: 5 });
  });
});
