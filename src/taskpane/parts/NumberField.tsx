import { useId } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { FieldMessage } from "./FieldMessage";
import { useFieldStyles } from "./fieldStyles";

interface NumberFieldProps {
  readonly label: string;
  /** NaN and undefined leave the field empty. */
  readonly value: number | undefined;
  /** What is wrong with the value, if anything. */
  readonly message?: string | undefined;
  /** NaN when the field has been emptied. */
  readonly onChange: (value: number) => void;
}

const useStyles = makeStyles({ input: { width: "112px" } });

/** A number to type, in the browser's own control. */
export function NumberField({ label, value, message, onChange }: NumberFieldProps) {
  const field = useFieldStyles();
  const styles = useStyles();
  const id = useId();
  const wrong = message !== undefined;
  return (
    <div className={field.root}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        className={mergeClasses(field.control, styles.input)}
        value={value === undefined || Number.isNaN(value) ? "" : String(value)}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-message` : undefined}
        onChange={({ target }) => onChange(target.value === "" ? Number.NaN : Number(target.value))}
      />
      {wrong && <FieldMessage id={`${id}-message`} text={message} />}
    </div>
  );
}
