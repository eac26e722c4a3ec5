import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";

type Row = (string | number)[];

const GROUP = 10;
const ONE_WRONG_OF = 50;
const HEADER: Row = ["Verksamhet", "Budget 2024 (tkr)", "Budget 2025 (tkr)", "Plan 2026 (tkr)"];

/** A workbook with a budget of so many rows and four columns, in groups with a sum, of which some do not add up. */
export async function largeWorkbook(rows: number): Promise<OpenedExcel> {
  const opened = await openExcel(undefined, { calculate: false });
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Budget";
    sheet.getRangeByIndexes(0, 0, rows + 1, HEADER.length).values = [HEADER, ...budgetRows(rows)];
    await context.sync();
  });
  return opened;
}

function budgetRows(count: number): Row[] {
  return Array.from({ length: count / GROUP }, (_, group) => groupRows(group)).flat();
}

function groupRows(group: number): Row[] {
  const parts = Array.from({ length: GROUP - 1 }, (_, place) => {
    const row = group * GROUP + place;
    return [(row * 37) % 9973, (row * 61) % 9967, (row * 89) % 9949];
  });
  const wrong = group % ONE_WRONG_OF === 0 ? 100 : 0;
  const sums = [0, 1, 2].map((year) => parts.reduce((sum, part) => sum + (part[year] ?? 0), wrong));
  return [
    ...parts.map((part, place): Row => [`Konto ${group}-${place}`, ...part]),
    [`Summa verksamhet ${group}`, ...sums],
  ];
}
