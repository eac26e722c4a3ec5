import { Button, makeStyles } from "@fluentui/react-components";
import type { CorrectableTable } from "../../plan/mapping";
import type { Plan } from "../../plan/plan";
import type { PaneCommands } from "../state/commands";
import { cannotWrite, type PaneState } from "../state/paneState";
import { useTexts, type PaneKey } from "../texts";
import { TableEditor } from "./editor/TableEditor";
import { PlaceItem } from "./PlaceList";

interface TableItemProps {
  readonly found: CorrectableTable;
  /** Its place in `plan.found`. */
  readonly place: number;
  readonly plan: Plan;
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  actions: { display: "flex", gap: "4px", padding: "4px 8px 4px 0" },
});

/** The id of the button that opens the editor of the table at a place in `plan.found`. */
export function correctButtonId(place: number): string {
  return `correct-${place}`;
}

/** A table that was found: goes there, and opens and undoes its correction. */
export function TableItem({ found, place, plan, state, commands }: TableItemProps) {
  const { t } = useTexts();
  const { recognised, table = recognised, correction } = found;
  const isEditing = state.editing === place;
  const close = () => commands.edit(undefined);
  const restore = async () => {
    await commands.correct({ table: recognised });
    document.getElementById(correctButtonId(place))?.focus();
  };
  return (
    <PlaceItem
      title={[t(titleOf(found)), ...remarkOf(found).map((key) => t(key))].join(" · ")}
      detail={table.name}
      area={table.area}
      onGoTo={commands.goTo}
      actions={
        <Actions
          name={table.name}
          place={place}
          isEditing={isEditing}
          disabled={cannotWrite(state)}
          onEdit={() => commands.edit(isEditing ? undefined : place)}
          onRestore={correction && (() => void restore())}
        />
      }
    >
      {isEditing && (
        <TableEditor
          found={found}
          plan={plan}
          isSaving={state.task === "correcting"}
          onSave={(corrected) =>
            void commands.correct({ table: recognised, correction: corrected })
          }
          onClose={close}
        />
      )}
    </PlaceItem>
  );
}

function titleOf({ table, recognised, correction }: CorrectableTable): PaneKey {
  if (table === undefined && correction === undefined) return "pane.plan.other";
  return `pane.plan.table.${(table ?? recognised).kind}`;
}

function remarkOf({ correction }: CorrectableTable): PaneKey[] {
  if (correction === undefined) return [];
  return [correction.ignore === true ? "pane.plan.isLeftOut" : "pane.plan.isCorrected"];
}

interface ActionsProps {
  readonly name: string;
  readonly place: number;
  readonly isEditing: boolean;
  readonly disabled: boolean;
  readonly onEdit: () => void;
  readonly onRestore: (() => void) | undefined;
}

function Actions({ name, place, isEditing, disabled, onEdit, onRestore }: ActionsProps) {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      {onRestore && (
        <Button
          size="small"
          aria-label={t("pane.plan.restoreTable", { name })}
          disabledFocusable={disabled}
          onClick={onRestore}
        >
          {t("pane.plan.restore")}
        </Button>
      )}
      <Button
        id={correctButtonId(place)}
        size="small"
        aria-label={t("pane.plan.correctTable", { name })}
        aria-expanded={isEditing}
        disabledFocusable={disabled}
        onClick={onEdit}
      >
        {t("pane.plan.correct")}
      </Button>
    </div>
  );
}
