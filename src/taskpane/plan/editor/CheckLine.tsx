import { makeStyles } from "@fluentui/react-components";

interface CheckLineProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "4px 0" },
  box: { flexShrink: 0, width: "16px", height: "16px", margin: "2px 0 0" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
});

/** A box to tick, in the browser's own control: a table may have a thousand of them. */
export function CheckLine({ label, checked, onToggle }: CheckLineProps) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      <input type="checkbox" className={styles.box} checked={checked} onChange={onToggle} />
      <span className={styles.label}>{label}</span>
    </label>
  );
}
