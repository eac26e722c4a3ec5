import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { PeriodProgress } from "../../followup/progress/progress";
import { deadlineLines, titleOf } from "../work";
import { Choice } from "../parts/Choice";
import { periodKey } from "../state/periods";
import { useTexts } from "../texts";
import { today } from "../today";
import { Counts } from "./Counts";

interface PeriodHeadingProps {
  readonly periods: readonly PeriodProgress[];
  readonly shown: PeriodProgress;
  readonly outdated: boolean;
  readonly onShow: (key: string) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: 0 },
  when: {
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
  },
});

/** Which follow-up is shown, when it is due, and how much of it is done. */
export function PeriodHeading({ periods, shown, outdated, onShow }: PeriodHeadingProps) {
  const { t, say } = useTexts();
  const styles = useStyles();
  const lines = deadlineLines(shown, today(), say);
  return (
    <section className={styles.root}>
      {outdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t("progress.outdated.title")}. {t("progress.outdated.body")}
          </MessageBarBody>
        </MessageBar>
      )}
      {periods.length > 1 && (
        <Choice
          label={t("progress.period")}
          options={periods.map((period) => ({
            value: periodKey(period),
            text: titleOf(period, say),
          }))}
          value={periodKey(shown)}
          onChoose={(key) => key !== undefined && onShow(key)}
        />
      )}
      <div>
        <Subtitle2 as="h2" className={styles.title}>
          {titleOf(shown, say)}
        </Subtitle2>
        <ul className={styles.when}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <Counts period={shown} />
    </section>
  );
}
