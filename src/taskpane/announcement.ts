import { formatAddress, formatCell, type CellAddress } from "../plan/address";
import type { ValidationResult } from "../validation/finding";
import type { Insertion } from "./port";
import { countFindings, SEVERITIES } from "./state/findings";
import type { Texts } from "./texts";

/** Something that can be seen to have happened and that a screen reader should say. */
export type Announcement =
  | { readonly kind: "reached"; readonly cell: CellAddress }
  | { readonly kind: "checked"; readonly result: ValidationResult }
  | { readonly kind: "corrected" }
  | { readonly kind: "repaired"; readonly cells: readonly CellAddress[] }
  | { readonly kind: "undone" | "dismissed" | "restored" }
  | { readonly kind: "periodsRead" | "settingsSaved" }
  | { readonly kind: "inserted"; readonly insertion: Insertion }
  | { readonly kind: "removed"; readonly count: number };

/** An announcement in words. */
export function wordsOf(announcement: Announcement, { t, counted }: Texts): string {
  switch (announcement.kind) {
    case "reached": {
      const { cell } = announcement;
      return t("pane.announce.cell", { cell: formatCell(cell), sheet: cell.sheet });
    }
    case "checked": {
      const counts = countFindings(announcement.result.findings);
      const [error, warning, info] = SEVERITIES.map(
        (severity) => `${counts[severity]} ${counted(`pane.count.${severity}`, counts[severity])}`
      );
      return t("pane.announce.checked", {
        error: error ?? "",
        warning: warning ?? "",
        info: info ?? "",
      });
    }
    case "repaired":
      return t("pane.announce.repaired", {
        cell: announcement.cells.map(formatAddress).join(", "),
      });
    case "undone":
    case "dismissed":
    case "restored":
      return t(`pane.announce.${announcement.kind}`);
    case "periodsRead":
      return t("progress.read");
    case "settingsSaved":
      return t("settings.saved");
    case "corrected":
      return t("pane.plan.saved");
    case "inserted":
      return t(
        announcement.insertion.cancelled ? "followUp.cancelled" : "pane.followUp.done.title"
      );
    case "removed":
      return counted("followUp.removed", announcement.count);
  }
}
