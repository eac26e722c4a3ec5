import { columnLetters } from "../../../plan/address";
import { columnKeys } from "../../work";
import type { ColumnRole, PlanTable, TableKind } from "../../../plan/plan";
import { useReadingWords } from "../../readingWords";
import { ROLES } from "./choices";
import { Choice } from "../../parts/Choice";
import { Group } from "../../parts/Group";
import { capitalised } from "./words";

interface ColumnRolesProps {
  /** The table as it is recognised. */
  readonly table: PlanTable;
  readonly kind: TableKind;
  readonly roles: Readonly<Record<string, ColumnRole>>;
  readonly onChoose: (key: string, role: ColumnRole | undefined) => void;
}

/** What each column of a table holds. */
export function ColumnRoles({ table, kind, roles, onChoose }: ColumnRolesProps) {
  const say = useReadingWords();
  const options = ROLES[kind].map((role) => ({
    value: role,
    text: capitalised(say(`reading.role.${role}`)),
  }));
  if (options.length === 0) return null;
  const keys = columnKeys(table.columns);
  const automatic = (role: ColumnRole) =>
    kind === table.kind
      ? say("reading.edit.autoIs", { choice: capitalised(say(`reading.role.${role}`)) })
      : say("reading.edit.automatic");
  return (
    <Group title={say("reading.edit.columns")}>
      {table.columns.map(({ header, role, column }, index) => (
        <Choice
          key={column}
          inline
          label={`${columnLetters(column)} ${header}`.trim()}
          options={options}
          automatic={automatic(role)}
          value={roles[keys[index] ?? ""]}
          onChoose={(chosen) => onChoose(keys[index] ?? "", chosen)}
        />
      ))}
    </Group>
  );
}
