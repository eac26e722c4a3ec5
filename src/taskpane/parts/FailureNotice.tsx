import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Failure } from "../state/failure";
import { useTexts } from "../texts";

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({ bar: { marginBottom: "16px" }, title: { display: "block" } });

/** Says what could not be done and what to do about it. */
export function FailureNotice({ failure, onDismiss }: FailureNoticeProps) {
  const { t, say, has } = useTexts();
  const styles = useStyles();
  const { key, values, retry } = failure;
  const dismiss = (
    <Button
      appearance="transparent"
      aria-label={t("pane.dismiss")}
      icon={<DismissRegular />}
      onClick={onDismiss}
    />
  );
  return (
    <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{t("pane.failure.title")}</MessageBarTitle>
        {has(key) ? say(key, values) : t("pane.failure.unexpected", values)}
      </MessageBarBody>
      <MessageBarActions containerAction={dismiss}>
        {retry && <Button onClick={retry}>{t("pane.retry")}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
