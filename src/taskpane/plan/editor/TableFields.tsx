import type { CorrectableTable } from "../../../plan/mapping";
import type { Plan } from "../../../plan/plan";
import { useReadingWords } from "../../readingWords";
import { useTexts } from "../../texts";
import { Choice } from "../../parts/Choice";
import { holdsAmounts, KINDS, UNITS } from "./choices";
import { ColumnRoles } from "./ColumnRoles";
import { recognisedUnit, totalChoices, withKind, withRole, type Draft } from "./draft";
import { TotalRows } from "./TotalRows";

interface TableFieldsProps {
  readonly found: CorrectableTable;
  readonly plan: Plan;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** What a table holds: its kind, and the unit, columns and total rows that such a table has. */
export function TableFields({ found, plan, draft, onChange }: TableFieldsProps) {
  const { t } = useTexts();
  const say = useReadingWords();
  const { recognised, table } = found;
  const kind = draft.kind ?? recognised.kind;
  const unit = table?.kind === kind ? recognisedUnit(found, plan) : undefined;
  return (
    <>
      <Choice
        label={say("reading.edit.kind")}
        options={KINDS.map((value) => ({ value, text: t(`pane.plan.table.${value}`) }))}
        automatic={say("reading.edit.automaticIs", {
          choice: t(`pane.plan.table.${recognised.kind}`),
        })}
        value={draft.kind}
        onChoose={(chosen) => onChange(withKind(draft, chosen))}
      />
      {holdsAmounts(kind) && (
        <Choice
          label={say("reading.edit.unit")}
          options={UNITS.map((value) => ({ value, text: say(`reading.unit.${value}`) }))}
          automatic={
            unit === undefined
              ? say("reading.edit.automatic")
              : say("reading.edit.automaticIs", { choice: say(`reading.unit.${unit}`) })
          }
          value={UNITS.find((one) => one === draft.unit)}
          onChoose={(chosen) => onChange({ ...draft, unit: chosen })}
        />
      )}
      <ColumnRoles
        table={recognised}
        kind={kind}
        roles={draft.roles}
        onChoose={(key, role) => onChange(withRole(draft, key, role))}
      />
      {table?.kind === kind && (
        <TotalRows
          choices={totalChoices(found, plan)}
          totals={draft.totals}
          onChoose={(totals) => onChange({ ...draft, totals })}
        />
      )}
    </>
  );
}
