import {
  Caption1,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { Insertion } from "../port";
import { useTexts } from "../texts";

interface InsertedSheetsProps {
  readonly insertion: Insertion;
  readonly onGoTo: (sheet: string) => void;
}

const useStyles = makeStyles({
  title: { display: "block" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  change: { color: tokens.colorNeutralForeground2 },
});

/** The sheets that were inserted, with links that go there. */
export function InsertedSheets({ insertion: { sheets, cancelled }, onGoTo }: InsertedSheetsProps) {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <MessageBar intent={cancelled ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>
          {t(cancelled ? "followUp.cancelled" : "pane.followUp.done.title")}
        </MessageBarTitle>
        <ul className={styles.list}>
          {sheets.map(({ sheet, kind }) => (
            <li key={sheet}>
              <Link as="button" onClick={() => onGoTo(sheet)}>
                {sheet}
              </Link>{" "}
              <Caption1 className={styles.change}>{t(`pane.followUp.change.${kind}`)}</Caption1>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
