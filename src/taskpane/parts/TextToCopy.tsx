import { useEffect, useId, useRef } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useFieldStyles } from "./fieldStyles";

const useStyles = makeStyles({
  text: { height: "160px", padding: "4px", resize: "vertical", whiteSpace: "pre-wrap" },
});

interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
  /** Takes the focus and selects the text, so that it only has to be copied. */
  readonly selected: boolean;
}

/** A text to copy by hand. */
export function TextToCopy({ label, text, selected }: TextToCopyProps) {
  const field = useFieldStyles();
  const styles = useStyles();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!selected) return;
    area.current?.focus();
    area.current?.select();
  }, [text, selected]);
  return (
    <div className={field.root}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        readOnly
        className={mergeClasses(field.control, styles.text)}
        value={text}
      />
    </div>
  );
}
