import { useEffect, useRef } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TaskButton } from "../parts/TaskButton";
import type { RemovalPreview } from "../port";
import type { PaneCommands } from "../state/commands";
import { cannotWrite, type PaneState } from "../state/paneState";
import { useTexts } from "../texts";

interface RemovalProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: "8px",
    paddingTop: "16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  question: {
    display: "grid",
    gap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  words: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Removes the follow-up sheets: first says what would go, and asks before anything that is filled in does. */
export function Removal({ state, commands }: RemovalProps) {
  const { t, counted } = useTexts();
  const styles = useStyles();
  const { removal, removed, task } = state;
  const running = task === "readingSheets" || task === "removing";
  return (
    <section className={styles.root}>
      {removal === undefined ? (
        <TaskButton
          running={running ? t("followUp.removing") : undefined}
          disabled={cannotWrite(state)}
          onClick={() => void commands.askRemoval()}
        >
          {t("followUp.remove")}
        </TaskButton>
      ) : (
        <Question removal={removal} busy={cannotWrite(state)} commands={commands} />
      )}
      {removed && <Caption1 role="status">{counted("followUp.removed", removed.length)}</Caption1>}
    </section>
  );
}

interface QuestionProps {
  readonly removal: RemovalPreview;
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

function Question({ removal: { untouched, filled }, busy, commands }: QuestionProps) {
  const { t, counted } = useTexts();
  const styles = useStyles();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const total = untouched.length + filled.length;
  const remove = (includeFilled: boolean) => () => void commands.remove(includeFilled);
  return (
    <div
      ref={question}
      role="group"
      tabIndex={-1}
      aria-label={t("followUp.remove")}
      className={styles.question}
    >
      {total === 0 && <p className={styles.words}>{t("followUp.remove.none")}</p>}
      {untouched.length > 0 && (
        <p className={styles.words}>
          {counted("followUp.remove.untouched", untouched.length, { names: untouched.join(", ") })}
        </p>
      )}
      {filled.length > 0 && (
        <p className={styles.words}>
          <strong>
            {counted("followUp.remove.filled", filled.length, { names: filled.join(", ") })}
          </strong>
        </p>
      )}
      <div className={styles.buttons}>
        {untouched.length > 0 && (
          <Button disabledFocusable={busy} onClick={remove(false)}>
            {counted("followUp.remove.doUntouched", untouched.length)}
          </Button>
        )}
        {filled.length > 0 && (
          <Button disabledFocusable={busy} onClick={remove(true)}>
            {counted("followUp.remove.doAll", total)}
          </Button>
        )}
        <Button onClick={commands.dropRemoval}>{t("followUp.remove.keep")}</Button>
      </div>
    </div>
  );
}
