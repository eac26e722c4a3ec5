import { useState } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import type { PeriodProgress } from "../../followup/progress/progress";
import { reportHtml, reportOf, reportText } from "../work";
import { copyFormatted } from "../clipboard";
import { TextToCopy } from "../parts/TextToCopy";
import { useTexts } from "../texts";
import { today } from "../today";

const useStyles = makeStyles({
  outcome: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
  byHand: { flexBasis: "100%" },
});

/** Copies a summary for a document or an e-mail, or shows it to be copied by hand where the clipboard is closed. */
export function CopySummary({ period }: { readonly period: PeriodProgress }) {
  const { t, say } = useTexts();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"copied" | "byHand">();
  const report = () => reportOf(period, today(), say);
  const copy = async () => {
    const summary = report();
    const content = { html: reportHtml(summary), text: reportText(summary) };
    setOutcome((await copyFormatted(content)) ? "copied" : "byHand");
  };
  return (
    <>
      <Button icon={<CopyRegular />} onClick={() => void copy()} title={t("progress.copy.hint")}>
        {t("progress.copy")}
      </Button>
      <Caption1 role="status" className={styles.outcome}>
        {outcome === "copied" && t("progress.copied.done")}
        {outcome === "byHand" && t("progress.copy.byHand.body")}
      </Caption1>
      {outcome === "byHand" && (
        <div className={styles.byHand}>
          <TextToCopy label={t("progress.copy.text")} text={reportText(report())} selected />
        </div>
      )}
    </>
  );
}
