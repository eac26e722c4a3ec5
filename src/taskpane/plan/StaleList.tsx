import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatRange, quoteSheetName } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import type { PaneCommands } from "../state/commands";
import { useTexts } from "../texts";
import { PlaceItem, PlaceList } from "./PlaceList";

interface StaleListProps {
  readonly plan: Plan;
  readonly disabled: boolean;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  body: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  remove: { margin: "4px 8px 4px 0" },
});

/** Corrections that are kept and not used: where what they corrected stood, and how to be rid of them. */
export function StaleList({ plan, disabled, commands }: StaleListProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const { stale = [], notUnderstood } = plan;
  if (stale.length === 0) return null;
  const faults = notUnderstood.filter(({ reason }) => reason === "staleMapping");
  return (
    <PlaceList title={t("pane.plan.stale")}>
      <li className={styles.body}>{t("pane.plan.stale.body")}</li>
      {stale.map((removed, index) => {
        const { place } = removed.key;
        const { area = place, text: name = "" } = faults[index] ?? {};
        const stood = `${quoteSheetName(place.sheet)}!${formatRange(place)}`;
        return (
          <PlaceItem
            key={index}
            title={name}
            detail={area === place ? undefined : t("pane.plan.stale.stood", { place: stood })}
            area={area}
            onGoTo={commands.goTo}
            actions={
              <Button
                size="small"
                className={styles.remove}
                aria-label={t("pane.plan.stale.removeOne", { name })}
                disabledFocusable={disabled}
                onClick={() => void commands.correct({ removed })}
              >
                {t("pane.plan.stale.remove")}
              </Button>
            }
          />
        );
      })}
    </PlaceList>
  );
}
