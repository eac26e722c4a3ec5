import type { BlueprintBlock, BlueprintChoice } from "./blueprint";

/**
 * Joins cells that stand side by side, and then rows that stand under each other, when they have the same owner and
 * look: fewer and larger writes. Wide cells and fields with an identity stay as they are.
 */
export function mergeBlocks(blocks: readonly BlueprintBlock[]): BlueprintBlock[] {
  return blocks.reduce(joinRight, []).reduce(joinBelow, []);
}

function joinRight(done: BlueprintBlock[], block: BlueprintBlock): BlueprintBlock[] {
  const last = done.at(-1);
  if (last === undefined || !alike(last, block) || last.row !== block.row) return [...done, block];
  if (last.column + widthOf(last) !== block.column) return [...done, block];
  const values = last.values.map((row, index) => [...row, ...(block.values[index] ?? [])]);
  return [...done.slice(0, -1), { ...last, values }];
}

function joinBelow(done: BlueprintBlock[], block: BlueprintBlock): BlueprintBlock[] {
  const index = done.findLastIndex((above) => standsOn(above, block));
  const above = done[index];
  if (above === undefined) return [...done, block];
  return done.with(index, { ...above, values: [...above.values, ...block.values] });
}

function standsOn(above: BlueprintBlock, block: BlueprintBlock): boolean {
  const sameColumns = above.column === block.column && widthOf(above) === widthOf(block);
  return alike(above, block) && sameColumns && above.row + above.values.length === block.row;
}

function alike(one: BlueprintBlock, other: BlueprintBlock): boolean {
  const single = (block: BlueprintBlock) =>
    block.spanColumns === undefined && block.field === undefined;
  return single(one) && single(other) && one.style === other.style && one.owner === other.owner;
}

function widthOf(block: BlueprintBlock): number {
  return block.values[0]?.length ?? 0;
}

/** Joins drop-downs that stand under each other and offer the same choices. */
export function mergeChoices(choices: readonly BlueprintChoice[]): BlueprintChoice[] {
  return choices.reduce<BlueprintChoice[]>((done, choice) => {
    const index = done.findLastIndex((above) => continues(above, choice));
    const above = done[index];
    if (above === undefined) return [...done, choice];
    return done.with(index, { ...above, rowCount: above.rowCount + choice.rowCount });
  }, []);
}

function continues(above: BlueprintChoice, choice: BlueprintChoice): boolean {
  const sameList = above.list.column === choice.list.column && above.list.row === choice.list.row;
  return sameList && above.column === choice.column && above.row + above.rowCount === choice.row;
}
