import type { Period } from "./plan";

const INTERIM = /delår|halvår|tertial|kvartal|månadsuppföljning|interim|half[- ]?year|quarter/iu;
const ANNUAL =
  /helår|årsuppföljning|årsredovisning|årsrapport|årsbokslut|annual|full[- ]?year|year[- ]end/iu;

/** Which follow-up a name means. */
export function periodKind(name: string): Period["kind"] {
  if (INTERIM.test(name)) return "interim";
  return ANNUAL.test(name) ? "annual" : "other";
}
