import { pageBreaks } from "../../src/followup/pageBreaks";

/** A sheet at full size: 507 points a page, of which a repeated row takes 20. */
function breaks(heights: readonly number[], sections: readonly number[]): number[] {
  const rowHeights = [20, ...heights].map((height, row) => ({ row, height }));
  return pageBreaks({ rowHeights, sections }, { columnWidths: [700], titleRows: 1 });
}

describe("pageBreaks", () => {
  it("keeps what fits on one page together", () => {
    expect(breaks([200, 287], [1, 2])).toEqual([]);
  });

  it("moves a section that does not fit to the next page, whole with its heading", () => {
    expect(breaks([200, 200, 100], [1, 2, 3])).toEqual([3]);
    expect(breaks([200, 100, 100, 100], [1, 2])).toEqual([2]);
  });

  it("begins a section that is longer than a page where it stands", () => {
    expect(breaks([200, 300, 600], [1, 2])).toEqual([]);
  });

  it("counts with the scale that makes the sheet one page wide", () => {
    const rowHeights = [0, 1, 2].map((row) => ({ row, height: 300 }));
    const page = { rowHeights, sections: [0, 1, 2] };
    expect(pageBreaks(page, { columnWidths: [802], titleRows: 0 })).toEqual([1, 2]);
    expect(pageBreaks(page, { columnWidths: [1604], titleRows: 0 })).toEqual([]);
  });
});
