import { formatAddress } from "../../plan/address";
import type { SheetSnapshot } from "../../plan/snapshot";
import { because, type ChangeReason } from "../changes";
import { isGenerated, type ExistingWorkbook } from "../existing";
import type { FollowUpTexts } from "../texts";
import { isTemplate, readTemplate, templateFaults, type Template } from "./template";

/** The template of a workbook, with what is to be said of it before it is used. */
export interface ChosenTemplate {
  readonly template?: Template;
  /** Placeholders that are not known, each with its cell; or that the chosen sheet is not there. */
  readonly remarks: readonly ChangeReason[];
}

/**
 * The sheet that the goals' sheets are to be copied from: the one that was chosen, else one that is named `Mall` and
 * holds placeholders. No template when there is none.
 *
 * @param wanted Name of the chosen sheet, if any was; "" where the standard sheet was.
 */
export function chosenTemplate(
  { sheets }: ExistingWorkbook,
  wanted: string | undefined,
  text: FollowUpTexts
): ChosenTemplate {
  if (wanted === "") return { remarks: [] };
  const name = wanted ?? text("sheet.template");
  const own = sheets.filter((sheet) => !isGenerated(sheet)).map(({ snapshot }) => snapshot);
  const sheet = own.find((one) => same(one, name));
  if (sheet !== undefined && (wanted !== undefined || isTemplate(sheet)))
    return { template: readTemplate(sheet), remarks: remarksOn(sheet) };
  return { remarks: wanted === undefined ? [] : [because("noTemplate", { name })] };
}

function remarksOn(sheet: SheetSnapshot): ChangeReason[] {
  return templateFaults(sheet).map(({ cell, placeholder, kind }) =>
    because(kind === "unknown" ? "placeholder" : "placeholderRow", {
      ...{ cell: formatAddress(cell), placeholder: `{{${placeholder}}}` },
    })
  );
}

function same({ name }: SheetSnapshot, wanted: string): boolean {
  return name.toLowerCase() === wanted.trim().toLowerCase();
}
