import { useEffect, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { CorrectableTable } from "../../plan/mapping";
import type { Plan } from "../../plan/plan";
import type { PaneCommands } from "../state/commands";
import type { PaneState } from "../state/paneState";
import { useTexts } from "../texts";
import { PlaceItem, PlaceList } from "./PlaceList";
import { correctButtonId, TableItem } from "./TableItem";

export interface TableListProps {
  readonly plan: Plan;
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  summary: { padding: "4px 0 8px", cursor: "pointer" },
});

/** The tables that were found: what each is about, where it stands, and what can be corrected. */
export function TableList({ plan, state, commands }: TableListProps) {
  const { t, counted } = useTexts();
  const styles = useStyles();
  useFocusAfterEditing(state.editing);
  const { found = [] } = plan;
  const items = found.map((table, place) => ({ table, place }));
  const others = items.filter(({ table }) => isPassedOver(table));
  const listed = items.filter(({ table }) => !isPassedOver(table));
  const alone = plan.tables.filter((table) => !found.some((one) => one.table === table));
  const item = ({ table, place }: { table: CorrectableTable; place: number }) => (
    <TableItem
      key={place}
      found={table}
      place={place}
      plan={plan}
      state={state}
      commands={commands}
    />
  );
  return (
    <>
      {listed.length + alone.length > 0 && (
        <PlaceList title={t("pane.plan.tables")}>
          {listed.map(item)}
          {alone.map((table, index) => (
            <PlaceItem
              key={`alone ${index}`}
              title={t(`pane.plan.table.${table.kind}`)}
              detail={table.name}
              area={table.area}
              onGoTo={commands.goTo}
            />
          ))}
        </PlaceList>
      )}
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{counted("pane.plan.others", others.length)}</summary>
          <PlaceList>{others.map(item)}</PlaceList>
        </details>
      )}
    </>
  );
}

/** Cells that stand together, and that neither their headers nor a person call a table. */
function isPassedOver({ table, correction }: CorrectableTable): boolean {
  return table === undefined && correction === undefined;
}

/** Gives the focus back to the button that opened the editor when the editor is closed. */
function useFocusAfterEditing(editing: number | undefined): void {
  const last = useRef<number>(undefined);
  useEffect(() => {
    if (editing === undefined && last.current !== undefined)
      document.getElementById(correctButtonId(last.current))?.focus();
    last.current = editing;
  }, [editing]);
}
