/** Height in points that A4 landscape leaves between the margins, and width between the sides. */
const PAGE = { height: 507, width: 802 } as const;

interface Page {
  readonly columnWidths: readonly number[];
  /** Rows that are repeated at the top of every page. */
  readonly titleRows: number;
}

interface Printed {
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Rows where sections begin, in order. */
  readonly sections: readonly number[];
}

/**
 * Rows that should begin a new page when a sheet is printed one page wide: a section that does not fit on what is left
 * of a page goes to the next one whole. One that is longer than a page is begun where it stands.
 */
export function pageBreaks(
  { rowHeights, sections }: Printed,
  { columnWidths, titleRows }: Page
): number[] {
  const scale = Math.min(1, PAGE.width / sum(columnWidths));
  const room = PAGE.height / scale;
  const repeated = sum(rowHeights.filter(({ row }) => row < titleRows).map(({ height }) => height));
  const ends = [...sections.slice(1), Infinity];
  const first = sum(heightsIn(rowHeights, 0, sections[0] ?? Infinity));
  const laid = sections.reduce<{ readonly used: number; readonly breaks: readonly number[] }>(
    ({ used, breaks }, row, index) => {
      const height = sum(heightsIn(rowHeights, row, ends[index] ?? Infinity));
      if (used + height <= room) return { used: used + height, breaks };
      const fits = repeated + height <= room;
      if (fits) return { used: repeated + height, breaks: [...breaks, row] };
      return { used: repeated + ((used + height) % (room - repeated)), breaks };
    },
    { used: first, breaks: [] }
  );
  return [...laid.breaks];
}

function heightsIn(rows: Printed["rowHeights"], from: number, to: number): number[] {
  return rows.filter(({ row }) => row >= from && row < to).map(({ height }) => height);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
