import { useEffect, useId, useRef, useState } from "react";
import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import type { PeriodProgress } from "../../followup/progress/progress";
import { reportHtml, reportOf, reportText } from "../../followup/progress/report";
import { copyFormatted } from "../clipboard";
import { useFieldStyles } from "../parts/fieldStyles";
import { useTexts } from "../texts";
import { today } from "../today";

const useStyles = makeStyles({
  outcome: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
  byHand: { flexBasis: "100%" },
  text: { height: "160px", padding: "4px", resize: "vertical", whiteSpace: "pre-wrap" },
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
          <TextToCopy text={reportText(report())} />
        </div>
      )}
    </>
  );
}

/** The text, selected, so that it only has to be copied. */
function TextToCopy({ text }: { readonly text: string }) {
  const { t } = useTexts();
  const field = useFieldStyles();
  const styles = useStyles();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <div className={field.root}>
      <label htmlFor={id}>{t("progress.copy.text")}</label>
      <textarea
        ref={area}
        id={id}
        readOnly
        className={mergeClasses(field.control, styles.text)}
        value={text}
      />
    </div>
  );
}
