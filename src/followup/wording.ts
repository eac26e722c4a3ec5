import type { TableWords } from "./blueprint";

/** A text with the wording that it had when the row was filled in below it. */
export function withFormer(words: string, former: string, { formerWording }: TableWords): string {
  return `${words}\n(${formerWording}: ${former})`;
}

/** A text without the former wording below it. */
export function withoutFormer(content: string, { formerWording }: TableWords): string {
  const at = content.indexOf(`\n(${formerWording}: `);
  return at < 0 ? content : content.slice(0, at);
}

/** The label of a row that the plan has no more: "B" above "utgår". */
export function retiredLabel(label: string, { retired }: TableWords): string {
  return `${label}\n${retired}`;
}

/** A label without the mark that its row is retired. */
export function plainLabel(content: string, { retired }: TableWords): string {
  return content.endsWith(`\n${retired}`) ? content.slice(0, -retired.length - 1) : content;
}
