import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorPaletteRedForeground1,
  },
  icon: { flexShrink: 0 },
});

/** What is wrong with what a field holds. */
export function FieldMessage({ id, text }: { readonly id?: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <Caption1 role="alert" id={id} className={styles.root}>
      <ErrorCircleFilled aria-hidden className={styles.icon} />
      {text}
    </Caption1>
  );
}
