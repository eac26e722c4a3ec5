import fc from "fast-check";
import { openExcel } from "../../src/embedded-excel/node";
import { keywordIn, planOf, versions } from "../followup/support/worlds";
import { insert, read, type Opened } from "./support/followUp";

/** A run opens a workbook and follows it up several times; PLANKOLL_RUNS asks for more of them. */
const RUNS = Number(process.env["PLANKOLL_RUNS"] ?? 4);
const TABLE = "Plankoll_goal_1_interim_2024_criteria";

/** What a person does to the table of criteria or its sheet in Excel. Numbers are taken modulo what there is. */
const edits = fc.record({
  kind: fc.constantFrom(
    ...(["answer", "answer", "filter", "filter", "showAll", "sort"] as const),
    ...(["longer", "shorter", "insertRow", "rename"] as const)
  ),
  at: fc.nat(60),
});

type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

/** The table's sheet as it stands, and where the table is on it. */
async function tableOf(opened: Opened) {
  const { sheets } = await read(opened);
  const sheet = sheets.find(({ key }) => key === "goal:1:interim:2024")?.snapshot;
  const area = sheet?.tables.find(({ name }) => name === TABLE)?.area;
  if (sheet === undefined || area === undefined) throw new Error("No table");
  const lines = sheet.values.slice(area.row, area.row + area.rowCount);
  return { sheet, area, lines, comment: lines[0]?.indexOf("Kommentar") ?? -1 };
}

type Standing = Awaited<ReturnType<typeof tableOf>>;

/** Queues an edit. Returns the words that it types and the criterion that they are about. */
function edit(
  { workbook }: Excel.RequestContext,
  { kind, at }: Edit,
  words: string,
  { sheet, area, lines, comment }: Standing
): { words: string; keyword: string | undefined } | undefined {
  const table = workbook.tables.getItem(TABLE);
  const { worksheet } = table;
  const row = 1 + (at % (lines.length - 1));
  const resizeTo = (rowCount: number) => {
    const { row: top, column, columnCount } = area;
    table.resize(worksheet.getRangeByIndexes(top, column, rowCount, columnCount));
  };
  const below = sheet.values[area.row + area.rowCount];
  switch (kind) {
    case "answer":
      if (lines[row]?.[comment] !== null) return undefined;
      worksheet.getRangeByIndexes(area.row + row, area.column + comment, 1, 1).values = [[words]];
      return { words, keyword: aboutOf(lines[row]) };
    case "filter":
      table.columns.getItemAt(0).filter.applyValuesFilter([String(lines[row]?.[0] ?? "")]);
      return undefined;
    case "showAll":
      table.clearFilters();
      return undefined;
    case "sort":
      table.sort.apply([{ key: at % 2, ascending: at % 3 === 0 }]);
      return undefined;
    case "longer":
      if (below?.every((content) => content === null) === true) resizeTo(area.rowCount + 1);
      return undefined;
    case "shorter":
      if (area.rowCount > 2) resizeTo(area.rowCount - 1);
      return undefined;
    case "insertRow":
      worksheet.getRange(`${at + 1}:${at + 1}`).insert("Down");
      return undefined;
    case "rename":
      worksheet.name = `Blad ${words}`;
      return undefined;
  }
}

function aboutOf(line: readonly unknown[] = []): string | undefined {
  return line.map((content) => keywordIn(String(content))).find((one) => one !== undefined);
}

/** Does one edit in Excel. */
async function done(opened: Opened, one: Edit, words: string): Promise<ReturnType<typeof edit>> {
  const standing = await tableOf(opened);
  return opened.Excel.run(async (context) => {
    const answer = edit(context, one, words, standing);
    await context.sync();
    return answer;
  });
}

it("never loses what was typed, nor moves it, while rows are filtered and tables resized in Excel", async () => {
  const rounds = fc.array(fc.array(edits, { maxLength: 6 }), { minLength: 4, maxLength: 4 });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(versions, rounds, async (planned, worked) => {
      const opened = await openExcel(undefined, { calculate: false });
      const typed: { words: string; keyword: string | undefined }[] = [];
      for (const [index, version] of planned.entries()) {
        await insert(opened, planOf(version));
        for (const one of worked[index] ?? []) {
          const answer = await done(opened, one, `skrivet ${typed.length}`);
          seen.add(one.kind);
          if (answer !== undefined) typed.push(answer);
        }
      }
      await insert(opened, planOf(planned.at(-1) ?? []));
      const { sheet } = await tableOf(opened);
      typed.forEach(({ words, keyword }) => {
        const lines = sheet.values.filter((line) => line.includes(words));
        expect([words, lines.map(aboutOf)]).toEqual([words, [keyword]]);
      });
    }),
    { numRuns: RUNS }
  );
  expect(seen).toContain("filter");
}, 3_600_000);
