/** Words and signs that mean that a cell holds no figure on purpose. */
const NO_FIGURE =
  /^(?:[-–—−…]|\.{1,3}|x|saknas|ej fastställt?|uppgift saknas|sekretess|e\.?t\.?|i\.?u\.?|n\/?a)$/iu;

/** True for a cell's words that say that there is no figure: "–", "..", "saknas". */
export function saysNoFigure(words: string): boolean {
  return NO_FIGURE.test(words.trim());
}
