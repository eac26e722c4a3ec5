/** The first of these that has a name, compared as Excel does: without regard to case. */
export function findByName<T extends { readonly name: string }>(
  items: readonly T[],
  name: string
): T | undefined {
  const wanted = name.toLowerCase();
  // Whatever is added is looked for among all others first: comparing lengths leaves most of them alone.
  return items.find(({ name: own }) => own.length === name.length && own.toLowerCase() === wanted);
}
