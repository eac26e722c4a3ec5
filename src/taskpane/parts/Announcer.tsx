import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says `text` to screen readers; a new `turn` says the same text again. */
export function Announcer({ text, turn }: { readonly text: string; readonly turn: number }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      <span key={turn}>{text}</span>
    </div>
  );
}
