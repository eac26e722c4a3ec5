import { useEffect, useId, useRef, useState } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../validation/finding";
import { useCheckWords } from "../checkWords";
import { useCheck } from "./checkContext";

const LONGEST_REASON = 500;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "4px" },
  hint: { color: tokens.colorNeutralForeground2 },
  input: {
    minHeight: "32px",
    padding: "0 8px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  missing: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

/** Sets a finding aside once a reason is given. */
export function DismissForm({ finding }: { readonly finding: Finding }) {
  const { busy } = useCheck();
  const words = useCheckWords();
  const [shown, setShown] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const cancel = () => {
    setShown(false);
    root.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={root}>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {words("check.dismiss")}
      </Button>
      {shown && <ReasonForm finding={finding} onCancel={cancel} />}
    </div>
  );
}

interface ReasonFormProps {
  readonly finding: Finding;
  readonly onCancel: () => void;
}

function ReasonForm({ finding, onCancel }: ReasonFormProps) {
  const { plan, commands, busy, keepFocusNear } = useCheck();
  const words = useCheckWords();
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Whoever asked to dismiss goes on with the reason.
  useEffect(() => input.current?.focus(), []);
  const id = useId();
  const submit = (form: Element) => {
    const given = reason.trim();
    setMissing(given === "");
    if (given === "" || busy) return;
    keepFocusNear(form);
    void commands.dismiss(plan, finding, given);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <label htmlFor={id}>{words("check.dismiss.reason")}</label>
      <input
        ref={input}
        id={id}
        className={styles.input}
        value={reason}
        maxLength={LONGEST_REASON}
        aria-describedby={`${id}-hint`}
        aria-invalid={missing}
        onChange={(event) => setReason(event.target.value)}
      />
      <Caption1 id={`${id}-hint`} className={missing ? styles.missing : styles.hint}>
        {words(missing ? "check.dismiss.missing" : "check.dismiss.hint")}
      </Caption1>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>
          {words("check.dismiss.save")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words("check.cancel")}
        </Button>
      </div>
    </form>
  );
}
