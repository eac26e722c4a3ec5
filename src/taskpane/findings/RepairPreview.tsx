import { useId, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../plan/address";
import type { Repair } from "../../validation/finding";
import type { CellEdit, RepairObstacle } from "../../validation/repairEdits";
import { repairEdits } from "../work";
import { useCheckWords } from "../checkWords";
import { useFindingWords } from "../findingWords";
import { useCheck } from "./checkContext";
import { EditLine } from "./EditLine";

/** More cells than these are not shown one by one. */
const MOST_CELLS = 8;

const useStyles = makeStyles({
  button: { marginTop: "4px" },
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    marginTop: "6px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A repair that can be looked at before it is carried out: every cell with what it holds and what it would hold. */
export function RepairPreview({ repair }: { readonly repair: Repair }) {
  const { plan, checked, busy } = useCheck();
  const words = useCheckWords();
  const findingWords = useFindingWords();
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const cancel = () => {
    setShown(false);
    root.current?.querySelector("button")?.focus();
  };
  if (checked === undefined) return null;
  const made = shown ? repairEdits(repair, plan, checked) : undefined;
  return (
    <>
      <div ref={root}>
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={busy}
          aria-expanded={shown}
          aria-controls={id}
          aria-label={words("check.repair.previewOf", { repair: findingWords(repair.explanation) })}
          onClick={() => setShown(!shown)}
        >
          {words("check.repair.preview")}
        </Button>
      </div>
      <div id={id} hidden={!shown} className={shown ? styles.preview : undefined}>
        {made && "obstacle" in made && <Obstacle obstacle={made.obstacle} />}
        {made && "edits" in made && <Edits edits={made.edits} onCancel={cancel} />}
      </div>
    </>
  );
}

function Obstacle({ obstacle: { cell, reason } }: { readonly obstacle: RepairObstacle }) {
  const words = useCheckWords();
  return <span>{words(`check.repair.${reason}`, { cell: formatAddress(cell) })}</span>;
}

interface EditsProps {
  readonly edits: readonly CellEdit[];
  readonly onCancel: () => void;
}

function Edits({ edits, onCancel }: EditsProps) {
  const { commands, busy, keepFocusNear } = useCheck();
  const words = useCheckWords();
  const styles = useStyles();
  const count = edits.length;
  return (
    <>
      <ul className={styles.list}>
        {edits.slice(0, MOST_CELLS).map((edit) => (
          <EditLine key={formatAddress(edit.cell)} edit={edit} />
        ))}
        {count > MOST_CELLS && <li>{words("check.repair.more", { count: count - MOST_CELLS })}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy}
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            void commands.repair(edits);
          }}
        >
          {count === 1 ? words("check.repair.apply") : words("check.repair.applyMany", { count })}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words("check.cancel")}
        </Button>
      </div>
    </>
  );
}
