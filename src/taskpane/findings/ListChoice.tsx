import { useId } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

interface ListChoiceProps {
  readonly label: string;
  /** Undefined when nothing is chosen, which `all` then stands for. */
  readonly value: string | undefined;
  readonly all?: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string | undefined) => void;
}

// The browser gives an option's value as text, and a sheet may have any name: positions tell options apart.
const ALL = "all";

const useStyles = makeStyles({
  label: {
    display: "block",
    marginBottom: "2px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    width: "100%",
    minWidth: 0,
    height: "28px",
    padding: "0 2px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

/** A small list to choose from, in the browser's own control. */
export function ListChoice({ label, value, all, options, onChoose }: ListChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const place = options.findIndex((option) => option.value === value);
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.list}
        value={place < 0 ? ALL : String(place)}
        onChange={(event) => onChoose(options[Number(event.target.value)]?.value)}
      >
        {all !== undefined && <option value={ALL}>{all}</option>}
        {options.map(({ text }, index) => (
          <option key={index} value={String(index)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
