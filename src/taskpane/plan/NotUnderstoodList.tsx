import { Button, makeStyles } from "@fluentui/react-components";
import type { NotUnderstood } from "../../plan/plan";
import type { PaneCommands } from "../state/commands";
import { useTexts } from "../texts";
import { PlaceItem, PlaceList } from "./PlaceList";

interface NotUnderstoodListProps {
  readonly items: readonly NotUnderstood[];
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({ afresh: { margin: "4px 8px 8px 12px" } });

/** What was looked at and not understood, and why. */
export function NotUnderstoodList({ items, commands }: NotUnderstoodListProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const afresh = (
    <Button
      size="small"
      className={styles.afresh}
      onClick={() => void commands.correct({ afresh: true })}
    >
      {t("pane.plan.damaged.afresh")}
    </Button>
  );
  // Corrections that no longer fit have a list of their own.
  const listed = items.filter(({ reason }) => reason !== "staleMapping");
  return (
    <PlaceList title={t("pane.plan.notUnderstood")}>
      {listed.length === 0 && <li>{t("pane.plan.allUnderstood")}</li>}
      {listed.map(({ area, reason, text }, index) => (
        <PlaceItem
          key={index}
          title={t(`pane.plan.reason.${reason}`)}
          detail={text}
          area={area}
          onGoTo={commands.goTo}
        >
          {reason === "damagedMapping" && afresh}
        </PlaceItem>
      ))}
    </PlaceList>
  );
}
