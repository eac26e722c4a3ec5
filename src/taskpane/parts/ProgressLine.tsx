import { Caption1, makeStyles, tokens } from "@fluentui/react-components";

interface ProgressLineProps {
  readonly label: string;
  /** The same in words, below the bar. */
  readonly words: string;
  readonly done: number;
  readonly total: number;
}

const useStyles = makeStyles({
  root: { display: "grid", gap: "4px" },
  bar: { width: "100%", height: "8px", accentColor: tokens.colorBrandBackground },
});

/** How far a work has come. */
export function ProgressLine({ label, words, done, total }: ProgressLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <progress className={styles.bar} value={done} max={total} aria-label={label} />
      <Caption1>{words}</Caption1>
    </div>
  );
}
