import type { CellAddress } from "../../plan/address";
import type { PlanTable } from "../../plan/plan";
import { useTexts } from "../texts";
import { PlaceList, PlaceItem } from "./PlaceList";

interface TableListProps {
  readonly tables: readonly PlanTable[];
  readonly onGoTo: (cell: CellAddress) => Promise<void>;
}

/** The tables that were found: what each is about and where it stands. */
export function TableList({ tables, onGoTo }: TableListProps) {
  const { t } = useTexts();
  if (tables.length === 0) return null;
  return (
    <PlaceList title={t("pane.plan.tables")}>
      {tables.map((table, index) => (
        <PlaceItem
          key={index}
          title={t(`pane.plan.table.${table.kind}`)}
          detail={table.name}
          area={table.area}
          onGoTo={onGoTo}
        />
      ))}
    </PlaceList>
  );
}
