import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { makeStyles } from "@fluentui/react-components";
import { NoTables } from "../parts/NoTables";
import { Message } from "../parts/Message";
import { OutdatedNotice } from "../parts/OutdatedNotice";
import { TaskButton } from "../parts/TaskButton";
import { FindingList } from "../findings/FindingList";
import { Outcome } from "../findings/Outcome";
import { Summary } from "../findings/Summary";
import type { PaneCommands } from "../state/commands";
import type { PaneState } from "../state/paneState";
import { useTexts } from "../texts";

interface CheckViewProps {
  readonly state: PaneState;
  readonly commands: PaneCommands | undefined;
}

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "16px" } });

/** Checks the plan and lists what was found. */
export function CheckView({ state, commands }: CheckViewProps) {
  const styles = useStyles();
  const { plan, result } = state;
  if (commands === undefined || plan === undefined || result === undefined) {
    return <FirstRun state={state} commands={commands} />;
  }
  const running = state.task === "checking";
  const check = () => void commands.check();
  if (plan.tables.length === 0) return <NoTables running={running} onReadAgain={check} />;
  return (
    <div className={styles.root}>
      {state.outdated && <OutdatedNotice />}
      <Summary result={result} />
      <CheckAgain state={state} onCheck={check} />
      <Outcome result={result} />
      <FindingList
        findings={result.findings}
        selected={state.selected}
        opened={state.opened}
        commands={commands}
      />
    </div>
  );
}

function CheckAgain({
  state,
  onCheck,
}: {
  readonly state: PaneState;
  readonly onCheck: () => void;
}) {
  const { t } = useTexts();
  const running = state.task === "checking" ? t("pane.check.running") : undefined;
  return (
    <div>
      <TaskButton
        primary={state.outdated}
        running={running}
        disabled={state.task !== undefined}
        onClick={onCheck}
      >
        {t("pane.check.runAgain")}
      </TaskButton>
    </div>
  );
}

function FirstRun({ state, commands }: CheckViewProps) {
  const { t } = useTexts();
  const waiting = state.task === "checking" ? t("pane.check.running") : undefined;
  const running = commands === undefined ? t("pane.connecting") : waiting;
  const button = (
    <TaskButton
      primary
      running={running}
      disabled={state.task !== undefined}
      onClick={() => void commands?.check()}
    >
      {t("pane.check.run")}
    </TaskButton>
  );
  return (
    <Message
      title={t("pane.check.firstRun.title")}
      icon={<ShieldCheckmarkRegular />}
      action={button}
    >
      {t("pane.check.firstRun.body")} {t("pane.check.firstRun.safe")}
    </Message>
  );
}
