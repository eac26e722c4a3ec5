import type { SheetSnapshot } from "../plan/snapshot";
import type { CopiedTemplate, SheetBlueprint } from "./blueprint";
import type { ExistingSheet } from "./existing";
import { contentOf } from "./planFields";

/** True when a sheet holds anything that its blueprint did not put there. */
export function holdsMore(
  { snapshot }: Pick<ExistingSheet, "snapshot">,
  blueprint: SheetBlueprint
): boolean {
  const ours = contentByPlace(blueprint);
  if (blueprint.template !== undefined)
    return holdsMoreThanCopy(snapshot, blueprint.template, new Set(ours.values()));
  return snapshot.values.some((values, down) =>
    values.some((content, right) => {
      const formula = snapshot.formulas[down]?.[right] ?? "";
      const made = ours.get(`${snapshot.row + down},${snapshot.column + right}`);
      return content !== null && made !== (formula === "" ? content : formula);
    })
  );
}

/** Rows of a copy move while it is made: its contents are known, but not their places. */
function holdsMoreThanCopy(
  { values, formulas }: SheetSnapshot,
  { contents }: CopiedTemplate,
  ours: ReadonlySet<unknown>
): boolean {
  return values.some((line, down) =>
    line.some(
      (content, right) =>
        content !== null &&
        (formulas[down]?.[right] ?? "") === "" &&
        !contents.has(content) &&
        !ours.has(content)
    )
  );
}

function contentByPlace({ blocks }: SheetBlueprint): Map<string, string | number> {
  return new Map(
    blocks.flatMap(({ row, column, values }) =>
      values.flatMap((line, down) =>
        line.flatMap((value, right): [string, string | number][] =>
          value === undefined ? [] : [[`${row + down},${column + right}`, contentOf(value)]]
        )
      )
    )
  );
}
