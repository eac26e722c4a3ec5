import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface TickProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
}

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "4px 0" },
  disabled: { color: tokens.colorNeutralForegroundDisabled },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorBrandBackground,
  },
  label: { minWidth: 0, overflowWrap: "anywhere" },
});

interface CheckLineProps extends TickProps {
  /** True when the box stands for several things of which only some are ticked. */
  readonly mixed?: boolean;
  readonly onToggle: () => void;
}

/** A box to tick, in the browser's own control: a table may have a thousand of them. */
export function CheckLine({ mixed = false, onToggle, ...tick }: CheckLineProps) {
  const styles = useStyles();
  const setMixed = (box: HTMLInputElement | null) => {
    if (box) box.indeterminate = mixed;
  };
  return (
    <Line {...tick}>
      <input
        ref={setMixed}
        type="checkbox"
        className={styles.box}
        checked={tick.checked}
        disabled={tick.disabled}
        onChange={onToggle}
      />
    </Line>
  );
}

interface RadioLineProps extends TickProps {
  /** Shared by the lines of which one is chosen. */
  readonly group: string;
  readonly onChoose: () => void;
}

/** One of several choices that exclude each other, in the browser's own control. */
export function RadioLine({ group, onChoose, ...tick }: RadioLineProps) {
  const styles = useStyles();
  return (
    <Line {...tick}>
      <input
        type="radio"
        name={group}
        className={styles.box}
        checked={tick.checked}
        disabled={tick.disabled}
        onChange={onChoose}
      />
    </Line>
  );
}

function Line({ label, disabled = false, children }: TickProps & { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.root, disabled && styles.disabled)}>
      {children}
      <span className={styles.label}>{label}</span>
    </label>
  );
}
