import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { useTexts } from "../texts";
import { Message } from "./Message";
import { TaskButton } from "./TaskButton";

interface NoTablesProps {
  readonly running: boolean;
  readonly onReadAgain: () => void;
}

/** Says what is looked for when nothing was found. */
export function NoTables({ running, onReadAgain }: NoTablesProps) {
  const { t } = useTexts();
  const button = (
    <TaskButton primary running={running ? t("pane.reading") : undefined} onClick={onReadAgain}>
      {t("pane.empty.again")}
    </TaskButton>
  );
  return (
    <Message title={t("pane.empty.title")} icon={<TableSearchRegular />} action={button}>
      {t("pane.empty.body")}
    </Message>
  );
}
