import fc from "fast-check";
import type { BlueprintBlock } from "../../src/followup/blueprint";
import { mergeBlocks, mergeChoices } from "../../src/followup/mergeBlocks";

function cell(row: number, column: number, rest: Partial<BlueprintBlock> = {}): BlueprintBlock {
  const values = [[{ text: `${row},${column}` }]];
  return { row, column, owner: "entry", style: "entryText", values, ...rest };
}

function cellsOf(blocks: readonly BlueprintBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.values.flatMap((line, down) =>
      line.map((value, right) =>
        JSON.stringify([block.row + down, block.column + right, block.owner, block.style, value])
      )
    )
  );
}

describe("mergeBlocks", () => {
  it("joins a rectangle of like cells into one block", () => {
    const merged = mergeBlocks([cell(3, 2), cell(3, 3), cell(4, 2), cell(4, 3)]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ row: 3, column: 2 });
  });

  it("keeps wide cells, fields and other looks apart, and cells of different rows", () => {
    expect(
      mergeBlocks([cell(0, 0, { spanColumns: 2 }), cell(1, 0, { spanColumns: 2 })])
    ).toHaveLength(2);
    expect(mergeBlocks([cell(0, 0, { field: "title" }), cell(0, 1)])).toHaveLength(2);
    expect(mergeBlocks([cell(0, 0), cell(0, 1, { owner: "plan" })])).toHaveLength(2);
    expect(mergeBlocks([cell(0, 0), cell(1, 1)])).toHaveLength(2);
  });

  it("neither loses nor moves a cell", () => {
    const looks = fc.constantFrom<Partial<BlueprintBlock>>(
      {},
      { owner: "plan" },
      { style: "hint" }
    );
    const places = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5), looks), {
      selector: ([row, column]) => row * 6 + column,
    });
    fc.assert(
      fc.property(places, (given) => {
        const blocks = [...given]
          .sort((one, other) => one[0] - other[0] || one[1] - other[1])
          .map(([row, column, look]) => cell(row, column, look));
        expect(cellsOf(mergeBlocks(blocks)).sort()).toEqual(cellsOf(blocks).sort());
      })
    );
  });
});

describe("mergeChoices", () => {
  const list = { row: 4, column: 0, rowCount: 4 };
  const choice = (row: number, from = list) => ({
    row,
    column: 2,
    rowCount: 1,
    columnCount: 1,
    list: from,
  });

  it("joins rows that choose from the same list", () => {
    expect(mergeChoices([choice(5), choice(6)])).toEqual([{ ...choice(5), rowCount: 2 }]);
    expect(mergeChoices([choice(5), choice(7)])).toHaveLength(2);
    expect(mergeChoices([choice(5), choice(6, { ...list, column: 1 })])).toHaveLength(2);
  });
});
