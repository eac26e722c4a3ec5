import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ValidationResult } from "../../validation/finding";
import { useTexts } from "../texts";

const useStyles = makeStyles({ title: { display: "block" } });

/** Says in words what an empty list of findings means: nothing wrong, or nothing that could be checked. */
export function Outcome({ result }: { readonly result: ValidationResult }) {
  const { t } = useTexts();
  const styles = useStyles();
  if (result.findings.length > 0) return null;
  const what = result.checked > 0 ? "clean" : "nothing";
  return (
    <MessageBar intent={what === "clean" ? "success" : "info"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{t(`pane.check.${what}.title`)}</MessageBarTitle>
        {t(`pane.check.${what}.body`)}
      </MessageBarBody>
    </MessageBar>
  );
}
