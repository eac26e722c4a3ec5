import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useTexts } from "../texts";

const useStyles = makeStyles({ title: { display: "block" } });

/** Says that the result on show is older than the workbook. */
export function OutdatedNotice() {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{t("pane.check.outdated.title")}</MessageBarTitle>
        {t("pane.check.outdated.body")}
      </MessageBarBody>
    </MessageBar>
  );
}
