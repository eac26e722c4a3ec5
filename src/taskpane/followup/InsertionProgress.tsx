import { ProgressLine } from "../parts/ProgressLine";
import type { Progress } from "../state/paneState";
import { useTexts } from "../texts";

/** How far an insertion has come. */
export function InsertionProgress({ progress: { done, total } }: { readonly progress: Progress }) {
  const { t } = useTexts();
  const words = t("pane.followUp.progress", { done, total });
  return (
    <ProgressLine label={t("pane.followUp.inserting")} words={words} done={done} total={total} />
  );
}
