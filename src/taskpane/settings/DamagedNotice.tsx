import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useTexts } from "../texts";

const useStyles = makeStyles({ title: { display: "block" } });

/** Says what of the kept settings cannot be used. */
export function DamagedNotice({ unusable }: { readonly unusable: readonly string[] }) {
  const { t } = useTexts();
  const styles = useStyles();
  if (unusable.length === 0) return null;
  const isAll = unusable.includes("");
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{t("settings.damaged.title")}</MessageBarTitle>
        {isAll
          ? t("settings.damaged.all")
          : t("settings.damaged.parts", { parts: unusable.join(", ") })}
      </MessageBarBody>
    </MessageBar>
  );
}
