import { openExcel } from "../../src/embedded-excel/node";
import { criterion, goal, plan } from "../followup/support/plans";
import { insert, read, type Opened } from "./support/followUp";

const table = "Plankoll_goal_1_interim_2024_criteria";

function planWith(texts: readonly string[]) {
  const criteria = texts.map((text, index) => criterion(String.fromCharCode(65 + index), text));
  return plan({ goals: [goal(1, "Näringsliv", { criteria })] });
}

/** What people do in Excel between two follow-ups: each on the sheet as the one before left it. */
const work: readonly (readonly [string, (context: Excel.RequestContext) => void])[] = [
  [
    "sorts the table",
    ({ workbook }) => workbook.tables.getItem(table).sort.apply([{ key: 1, ascending: false }]),
  ],
  [
    "puts a column of their own into the table",
    ({ workbook }) => {
      workbook.tables.getItem(table).getRange().getColumn(2).insert("Right");
    },
  ],
  [
    "filters the table",
    ({ workbook }) => {
      workbook.tables.getItem(table).columns.getItemAt(0).filter.applyValuesFilter(["A"]);
    },
  ],
  [
    "copies the sheet",
    ({ workbook }) => {
      workbook.tables.getItem(table).worksheet.copy("End").name = "Min kopia";
    },
  ],
  [
    "renames the sheet and puts rows above the table",
    ({ workbook }) => {
      const sheet = workbook.tables.getItem(table).worksheet;
      sheet.name = "Omdöpt";
      sheet.getRange("5:6").insert("Down");
    },
  ],
];

/** Comments by the words of the criterion that they stand beside. */
async function commentsIn(opened: Opened): Promise<Record<string, unknown>> {
  const sheets = (await read(opened)).sheets.filter(({ key }) => key === "goal:1:interim:2024");
  const snapshot = sheets[0]?.snapshot;
  const area = snapshot?.tables.find(({ name }) => name === table)?.area;
  if (snapshot === undefined || area === undefined) throw new Error("No table");
  const rows = snapshot.values.slice(area.row, area.row + area.rowCount);
  const [text, comment] = ["Det ska uppnås", "Kommentar"].map((one) => rows[0]?.indexOf(one) ?? -1);
  const pairs = rows.slice(1).map((row) => [String(row[text ?? 0]), row[comment ?? 0]]);
  return Object.fromEntries(pairs) as Record<string, unknown>;
}

async function typeComments({ Excel }: Opened): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem("Kommentar");
    column.getDataBodyRange().values = [["om skog"], ["om hamn"], ["om skola"]];
    await context.sync();
  });
}

it.each(work)("keeps every answer with its criterion when somebody %s", async (_, does) => {
  const opened = await openExcel(undefined, { calculate: false });
  await insert(opened, planWith(["Skogen växer.", "Hamnen tar emot tåg.", "Skolan har lärare."]));
  await typeComments(opened);
  await opened.Excel.run(async (context) => {
    does(context);
    await context.sync();
  });
  await insert(
    opened,
    planWith(["Energin kommer från solen.", "Skogen växer.", "Skolan har lärare."])
  );
  expect(await commentsIn(opened)).toEqual({
    "Skogen växer.": "om skog",
    "Hamnen tar emot tåg.": "om hamn",
    "Skolan har lärare.": "om skola",
    "Energin kommer från solen.": null,
  });
});
