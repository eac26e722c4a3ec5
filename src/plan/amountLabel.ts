const TOTAL =
  /^(?:summa|s:a|totalt?|total(?:a|er|summa)?|sum|i ?alt|delsumma|subtotal|grand total)(?![\p{L}])/iu;
const TOTAL_AT_END = /(?:^|\s)(?:totalt?|summa|i alt)$/iu;
const MEMO =
  /^(?:föregående|budget|bokslut|utfall|avvikelse|differens|förändring|prognos|previous|change|deviation|outcome)(?=$|[ ,:(]*(?:\d|%|procent|år|mot|från|jämfört|helår|föregående|på|i (?:procent|tkr|mnkr)|vs|against|from|to|tkr|mnkr|kr)|[,:(])|^(?:föregående|index|antal|previous)(?![\p{L}])/iu;
const OF_WHICH = /^[-–•\s]*(?:varav|därav|of which|herav|heraf)(?![\p{L}])/iu;

/** "av totalt 284,6" names the whole of a list of which, not its sum. */
const OF_WHOLE = /^(?:av|of)\s/iu;
/** The number of a line in a form: "9 Sum driftsinntekter", "15. Summa". */
const LINE_NUMBER = /^\d{1,3}[.)]?\s+(?=\p{L})/u;

/**
 * True for the label of a total: "Summa budgetram", "Totalt", "I alt". "Netto" is none: its parts have to be subtracted
 * where costs are published without a sign.
 */
export function isTotalLabel(label: string): boolean {
  const words = label.trim().replace(LINE_NUMBER, "");
  if (OF_WHOLE.test(words)) return false;
  return TOTAL.test(words) || TOTAL_AT_END.test(words);
}

/** True for a row beside a sum that is no part of it: "Föregående år", "Avvikelse". */
export function isMemoLabel(label: string): boolean {
  return MEMO.test(label.trim());
}

/** True for a part of the line above: "varav lokaler", "– därav personal". */
export function isOfWhichLabel(label: string): boolean {
  return OF_WHICH.test(label);
}

/** True for a line that only says that parts follow: "varav:". */
export function announcesParts(label: string): boolean {
  return /^[-–•\s]*(?:varav|därav|of which|herav|heraf)\s*:?\s*$/iu.test(label);
}
