import { useEffect, useRef, useState, type RefObject } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CorrectableTable, TableCorrection } from "../../../plan/mapping";
import type { Plan } from "../../../plan/plan";
import { TaskButton } from "../../parts/TaskButton";
import { useReadingWords } from "../../readingWords";
import { CheckLine } from "../../parts/CheckLine";
import { correctionOf, draftOf } from "./draft";
import { TableFields } from "./TableFields";

export interface TableEditorProps {
  readonly found: CorrectableTable;
  readonly plan: Plan;
  readonly isSaving: boolean;
  readonly onSave: (correction: TableCorrection) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "8px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Corrects how a table is read. Escape closes it without saving. */
export function TableEditor({ found, plan, isSaving, onSave, onClose }: TableEditorProps) {
  const say = useReadingWords();
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(found));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  useEscape(form, onClose);
  const save = () => {
    const correction = correctionOf(draft);
    const isChanged = JSON.stringify(correction) !== JSON.stringify(found.correction ?? {});
    if (isChanged) onSave(correction);
    else onClose();
  };
  return (
    <form ref={form} className={styles.root}>
      <CheckLine
        label={say("reading.edit.ignore")}
        checked={draft.ignore}
        onToggle={() => setDraft({ ...draft, ignore: !draft.ignore })}
      />
      {!draft.ignore && <TableFields found={found} plan={plan} draft={draft} onChange={setDraft} />}
      <div className={styles.buttons}>
        <TaskButton
          primary
          running={isSaving ? say("reading.edit.saving") : undefined}
          onClick={save}
        >
          {say("reading.edit.save")}
        </TaskButton>
        <Button onClick={onClose}>{say("reading.edit.cancel")}</Button>
      </div>
    </form>
  );
}

function useEscape(form: RefObject<HTMLFormElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const element = form.current;
    const close = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onEscape();
    };
    element?.addEventListener("keydown", close);
    return () => element?.removeEventListener("keydown", close);
  }, [form, onEscape]);
}
