import type { BlueprintBlock, BlueprintChoice } from "./blueprint";

/**
 * Joins cells that stand side by side, and then rows that stand under each other, when they have the same owner and
 * look: fewer and larger writes. Wide cells and fields with an identity stay as they are.
 */
export function mergeBlocks(blocks: readonly BlueprintBlock[]): BlueprintBlock[] {
  return blocks.reduce(joinRight, []).reduce(joinBelow, []);
}

// A list of thousands must not be copied for each of them.
function joinRight(done: BlueprintBlock[], block: BlueprintBlock): BlueprintBlock[] {
  const last = done.at(-1);
  if (last === undefined || !standsBefore(last, block)) done.push(block);
  else {
    const values = last.values.map((row, index) => [...row, ...(block.values[index] ?? [])]);
    done[done.length - 1] = { ...last, values };
  }
  return done;
}

function joinBelow(done: BlueprintBlock[], block: BlueprintBlock): BlueprintBlock[] {
  const index = done.findLastIndex((above) => standsOn(above, block));
  const above = done[index];
  if (above === undefined) done.push(block);
  else done[index] = { ...above, values: [...above.values, ...block.values] };
  return done;
}

function standsBefore(last: BlueprintBlock, block: BlueprintBlock): boolean {
  const isBeside = last.row === block.row && last.column + widthOf(last) === block.column;
  return isBeside && alike(last, block);
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
