/** Every sheet, name and setting of the suite begins with this, so that what is left over can be found and removed. */
export const PREFIX = "Conf_";

type Values = (string | number | boolean | null)[][];

/** What a case works with: sheets of its own, which are removed afterwards. */
export class Bench {
  private sheets = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly serial: number
  ) {}

  /** A new empty sheet. */
  sheet(): Excel.Worksheet {
    return this.context.workbook.worksheets.add(this.sheetName());
  }

  /** A name for another sheet of this case. */
  sheetName(): string {
    this.sheets += 1;
    return this.name(`${this.sheets}`);
  }

  /** A name that no other case uses, for tables, names and settings. */
  name(stem: string): string {
    return `${PREFIX}${this.serial}_${stem}`;
  }

  /** A new sheet that holds values from its first cell on. */
  filled(values: Values): Excel.Worksheet {
    const sheet = this.sheet();
    fill(sheet.getRange("A1"), values);
    return sheet;
  }

  /** A table with the columns Item, Count and Price and three rows, in A1:C4 of a new sheet. */
  table(stem = "Goods"): { sheet: Excel.Worksheet; table: Excel.Table } {
    const sheet = this.filled([
      ["Item", "Count", "Price"],
      ["pen", 3, 10],
      ["book", 1, 90],
      ["lamp", 2, 250],
    ]);
    const table = sheet.tables.add("A1:C4", true);
    table.name = this.name(stem);
    return { sheet, table };
  }
}

/** Writes values from a cell on. `null` leaves a cell as it is. */
export function fill(first: Excel.Range, values: Values): void {
  const columns = values[0]?.length ?? 1;
  first.getResizedRange(values.length - 1, columns - 1).values = values;
}

/** The values of a range after a sync. */
export async function valuesOf(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<unknown[][]> {
  range.load("values");
  await context.sync();
  return range.values as unknown[][];
}

/** The address of a range within its sheet after a sync: "B2:C3". */
export async function addressOf(
  context: Excel.RequestContext,
  range: Excel.Range | Excel.RangeAreas
): Promise<string> {
  range.load("address");
  await context.sync();
  return withoutSheet(range.address);
}

/** "Sheet1!A1,Sheet1!C3" without its sheets. */
export const withoutSheet = (address: string): string =>
  address.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");
