import type { CellAddress } from "../../plan/address";
import type { NotUnderstood } from "../../plan/plan";
import { useTexts } from "../texts";
import { PlaceItem, PlaceList } from "./PlaceList";

interface NotUnderstoodListProps {
  readonly items: readonly NotUnderstood[];
  readonly onGoTo: (cell: CellAddress) => Promise<void>;
}

/** What was looked at and not understood, and why. */
export function NotUnderstoodList({ items, onGoTo }: NotUnderstoodListProps) {
  const { t } = useTexts();
  return (
    <PlaceList title={t("pane.plan.notUnderstood")}>
      {items.length === 0 && <li>{t("pane.plan.allUnderstood")}</li>}
      {items.map(({ area, reason, text }, index) => (
        <PlaceItem
          key={index}
          title={t(`pane.plan.reason.${reason}`)}
          detail={text}
          area={area}
          onGoTo={onGoTo}
        />
      ))}
    </PlaceList>
  );
}
