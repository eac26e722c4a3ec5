import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import type { PaneCommands } from "../state/commands";
import { cannotWrite, type PaneState } from "../state/paneState";
import { useTexts } from "../texts";
import { Message } from "./Message";
import { TaskButton } from "./TaskButton";

interface NoTablesProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
  readonly onReadAgain: () => void;
}

/** Says what is looked for when nothing was found, and offers the tables to begin with. */
export function NoTables({ state, commands, onReadAgain }: NoTablesProps) {
  const { task } = state;
  const { t } = useTexts();
  const isReading = task === "reading" || task === "checking";
  const running = isReading
    ? t("pane.reading")
    : task === "saving"
      ? t("pane.followUp.inserting")
      : undefined;
  const action = (
    <>
      <TaskButton primary running={running} disabled={task !== undefined} onClick={onReadAgain}>
        {t("pane.empty.again")}
      </TaskButton>
      {(["insert", "example"] as const).map((kind) => (
        <TaskButton
          key={kind}
          disabled={cannotWrite(state)}
          onClick={() => void commands.insertEmptyPlan(kind === "example")}
        >
          {t(`pane.empty.${kind}`)}
        </TaskButton>
      ))}
    </>
  );
  return (
    <Message title={t("pane.empty.title")} icon={<TableSearchRegular />} action={action}>
      {t("pane.empty.body")} {t("pane.empty.offer")}
    </Message>
  );
}
