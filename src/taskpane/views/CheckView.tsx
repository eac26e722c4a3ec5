import { lazy } from "react";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { Message } from "../parts/Message";
import { NoTables } from "../parts/NoTables";
import { TaskButton } from "../parts/TaskButton";
import type { PaneCommands } from "../state/commands";
import type { PaneState } from "../state/paneState";
import { useTexts } from "../texts";

const CheckResult = lazy(async () => ({ default: (await import("./later")).CheckResult }));

interface CheckViewProps {
  readonly state: PaneState;
  readonly commands: PaneCommands | undefined;
}

/** Checks the plan and lists what was found. */
export function CheckView({ state, commands }: CheckViewProps) {
  const { plan, result } = state;
  if (commands === undefined || plan === undefined || result === undefined) {
    return <FirstRun state={state} commands={commands} />;
  }
  if (plan.tables.length === 0) {
    const check = () => void commands.check();
    return <NoTables state={state} commands={commands} onReadAgain={check} />;
  }
  return <CheckResult state={state} plan={plan} result={result} commands={commands} />;
}

function FirstRun({ state, commands }: CheckViewProps) {
  const { t } = useTexts();
  const checking = state.task === "checking" ? t("pane.check.running") : undefined;
  const button = (
    <TaskButton
      primary
      running={commands === undefined ? t("pane.connecting") : checking}
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
