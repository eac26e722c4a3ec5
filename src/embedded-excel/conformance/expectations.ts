/** What a case found instead of what is documented. */
export class Difference extends Error {
  constructor(
    readonly what: string,
    readonly expected: unknown,
    readonly actual: unknown
  ) {
    super(`${what}: expected ${show(expected)}, got ${show(actual)}`);
    this.name = "Difference";
  }
}

/** `undefined` has no JSON. */
const show = (value: unknown): string =>
  value === undefined ? "undefined" : JSON.stringify(value);

/** Compares plain data by its JSON. @throws Difference */
export function same(actual: unknown, expected: unknown, what: string): void {
  if (show(actual) !== show(expected)) throw new Difference(what, expected, actual);
}

/** Compares lengths in points, which screens round. @throws Difference */
export function close(actual: number, expected: number, tolerance: number, what: string): void {
  const isClose = Math.abs(actual - expected) <= tolerance;
  if (!isClose) throw new Difference(what, expected, actual);
}

/** @throws Difference */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Difference(what, true, false);
}

/**
 * Expects Excel to refuse what `queue` asks for.
 * @param code one of the error codes of the documentation, or several that are as good.
 * @throws Difference when nothing is refused or the code is another.
 */
export async function refuses(
  context: Excel.RequestContext,
  code: string | readonly string[],
  queue: () => unknown
): Promise<void> {
  const codes = typeof code === "string" ? [code] : code;
  let actual: unknown = null;
  try {
    queue();
    await context.sync();
  } catch (error) {
    actual = (error as { readonly code?: unknown }).code ?? String(error);
  }
  if (!codes.includes(String(actual)))
    throw new Difference("error code", codes.join(" or "), actual);
}
