import { useId } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useFieldStyles } from "./fieldStyles";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** What no choice means; without it something is always chosen. */
  readonly automatic?: string;
  readonly value: T | undefined;
  readonly disabled?: boolean;
  readonly onChoose: (value: T | undefined) => void;
  /** Puts the label beside the list: for many lists below one another. */
  readonly inline?: boolean;
}

const useStyles = makeStyles({
  inline: {
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    columnGap: "8px",
  },
});

/** A list to choose from, in the browser's own control, with what happens when nothing is chosen. */
export function Choice<T extends string>({
  label,
  options,
  automatic,
  value,
  disabled = false,
  onChoose,
  inline = false,
}: ChoiceProps<T>) {
  const styles = useStyles();
  const field = useFieldStyles();
  const id = useId();
  const choose = (chosen: string) =>
    onChoose(options.find((option) => option.value === chosen)?.value);
  return (
    <div className={mergeClasses(field.root, inline && styles.inline)}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <select
        id={id}
        className={field.control}
        value={value ?? ""}
        disabled={disabled}
        onChange={(event) => choose(event.target.value)}
      >
        {automatic !== undefined && <option value="">{automatic}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
