/** Whether two values of a model are the same data. Missing members equal undefined ones; maps compare by entries. */
export function isEqual(a: unknown, b: unknown): boolean {
  return a === b || textOf(a) === textOf(b);
}

function textOf(value: unknown): string {
  return JSON.stringify([value], (_, inner: unknown) => {
    if (inner instanceof Map)
      return [...(inner as Map<unknown, unknown>)].sort(([x], [y]) => Number(x) - Number(y));
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}
