import { Field, ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../state/paneState";
import { useTexts } from "../texts";

/** How far an insertion has come. */
export function InsertionProgress({ progress: { done, total } }: { readonly progress: Progress }) {
  const { t } = useTexts();
  return (
    <Field validationMessage={t("pane.followUp.progress", { done, total })} validationState="none">
      <ProgressBar value={done} max={total} aria-label={t("pane.followUp.inserting")} />
    </Field>
  );
}
