import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import type { PaneCommands } from "../state/commands";
import type { PaneState } from "../state/paneState";
import { useTexts } from "../texts";
import { CheckView } from "./CheckView";

const FollowUpView = lazy(async () => ({ default: (await import("./FollowUpView")).FollowUpView }));
const PlanView = lazy(async () => ({ default: (await import("./PlanView")).PlanView }));

interface CurrentViewProps {
  readonly state: PaneState;
  /** Missing until Excel answers. */
  readonly commands: PaneCommands | undefined;
}

/** The view that is chosen. Only the first one is part of the JavaScript that the pane starts with. */
export function CurrentView({ state, commands }: CurrentViewProps) {
  const { t } = useTexts();
  if (state.view === "check") return <CheckView state={state} commands={commands} />;
  if (commands === undefined) return <Spinner label={t("pane.connecting")} />;
  if (state.plan === undefined) return state.failure ? null : <Spinner label={t("pane.reading")} />;
  const View = state.view === "plan" ? PlanView : FollowUpView;
  return (
    <Suspense fallback={<Spinner />}>
      <View state={state} plan={state.plan} commands={commands} />
    </Suspense>
  );
}
