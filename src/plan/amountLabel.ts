const TOTAL =
  /^(?:summa|s:a|totalt?|total(?:a|er|summa)?|sum|i ?alt|delsumma|subtotal|netto(?:kostnad(?:er)?)?|grand total)(?![\p{L}])/iu;
const TOTAL_AT_END = /(?:^|\s)(?:totalt|summa|i alt)$/iu;
const OF_WHICH = /^[-–•\s]*(?:varav|därav|of which|herav|heraf)(?![\p{L}])/iu;

/** True for the label of a total: "Summa budgetram", "Totalt", "I alt". */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label.trim()) || TOTAL_AT_END.test(label.trim());
}

/** True for a part of the line above: "varav lokaler", "– därav personal". */
export function isOfWhichLabel(label: string): boolean {
  return OF_WHICH.test(label);
}

/** True for a line that only says that parts follow: "varav:". */
export function announcesParts(label: string): boolean {
  return /^[-–•\s]*(?:varav|därav|of which|herav|heraf)\s*:?\s*$/iu.test(label);
}
