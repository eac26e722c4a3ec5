import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import type { PaneCommands } from "../state/commands";
import type { PaneState } from "../state/paneState";
import { useTexts } from "../texts";
import { Message } from "./Message";
import { TaskButton } from "./TaskButton";

interface NoTablesProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
  readonly onReadAgain: () => void;
}

/** Says what is looked for when nothing was found, and offers the tables to begin with. */
export function NoTables({ state: { task }, commands, onReadAgain }: NoTablesProps) {
  const { t } = useTexts();
  const isReading = task === "reading" || task === "checking";
  const action = (
    <>
      <TaskButton
        primary
        running={isReading ? t("pane.reading") : undefined}
        disabled={task !== undefined}
        onClick={onReadAgain}
      >
        {t("pane.empty.again")}
      </TaskButton>
      <TaskButton
        running={task === "saving" ? t("pane.followUp.inserting") : undefined}
        disabled={task !== undefined}
        onClick={() => void commands.insertEmptyPlan()}
      >
        {t("pane.empty.insert")}
      </TaskButton>
    </>
  );
  return (
    <Message title={t("pane.empty.title")} icon={<TableSearchRegular />} action={action}>
      {t("pane.empty.body")} {t("pane.empty.offer")}
    </Message>
  );
}
