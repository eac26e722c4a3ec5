import { useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** What no choice means. */
  readonly automatic: string;
  readonly value: T | undefined;
  readonly onChoose: (value: T | undefined) => void;
  /** Puts the label beside the list: for many lists below one another. */
  readonly inline?: boolean;
}

const useStyles = makeStyles({
  root: { display: "grid", gap: "4px", minWidth: 0 },
  inline: {
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    columnGap: "8px",
  },
  label: { overflowWrap: "anywhere" },
  select: {
    width: "100%",
    minWidth: 0,
    height: "32px",
    padding: "0 4px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

/** A list to choose from, in the browser's own control, with what happens when nothing is chosen. */
export function Choice<T extends string>({
  label,
  options,
  automatic,
  value,
  onChoose,
  inline = false,
}: ChoiceProps<T>) {
  const styles = useStyles();
  const id = useId();
  const choose = (chosen: string) =>
    onChoose(options.find((option) => option.value === chosen)?.value);
  return (
    <div className={mergeClasses(styles.root, inline && styles.inline)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ""}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{automatic}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
