import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import type { PaneCommands } from "../state/commands";
import type { PaneState } from "../state/paneState";
import { useTexts } from "../texts";
import { CheckView } from "./CheckView";

const FollowUpView = lazy(async () => ({ default: (await import("./later")).FollowUpView }));
const ProgressView = lazy(async () => ({
  default: (await import("./later")).ProgressView,
}));
const SettingsView = lazy(async () => ({
  default: (await import("./later")).SettingsView,
}));
const PlanView = lazy(async () => ({ default: (await import("./later")).PlanView }));

interface CurrentViewProps {
  readonly state: PaneState;
  /** Missing until Excel answers. */
  readonly commands: PaneCommands | undefined;
}

/** The view that is chosen. Only what the pane starts with is part of its first JavaScript. */
export function CurrentView({ state, commands }: CurrentViewProps) {
  const { t } = useTexts();
  return (
    <Suspense fallback={<Spinner label={t("pane.reading")} />}>
      <View state={state} commands={commands} />
    </Suspense>
  );
}

function View({ state, commands }: CurrentViewProps) {
  switch (state.view) {
    case "check":
      return <CheckView state={state} commands={commands} />;
    case "progress":
      return <ProgressView state={state} commands={commands} />;
    case "settings":
      return <SettingsView state={state} commands={commands} />;
    default:
      return <PlanBasedView state={state} commands={commands} />;
  }
}

/** A view that shows the plan, once it is read. */
function PlanBasedView({ state, commands }: CurrentViewProps) {
  const { t } = useTexts();
  const { plan, view, failure } = state;
  if (commands === undefined) return <Spinner label={t("pane.connecting")} />;
  if (plan === undefined) return failure ? null : <Spinner label={t("pane.reading")} />;
  const Based = view === "plan" ? PlanView : FollowUpView;
  return <Based state={state} plan={plan} commands={commands} />;
}
