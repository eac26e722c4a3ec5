import { Button, makeStyles } from "@fluentui/react-components";
import { numberFault } from "../work";
import type { NotUnderstood } from "../../plan/plan";
import { useReadingWords } from "../readingWords";
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
  const words = useReadingWords();
  const styles = useStyles();
  const titleOf = (item: NotUnderstood) => {
    const fault = numberFault(item);
    return fault === undefined
      ? t(`pane.plan.reason.${item.reason}`)
      : words(fault.key, fault.values);
  };
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
      {listed.map((item, index) => (
        <PlaceItem
          key={index}
          title={titleOf(item)}
          // The words about a number quote it.
          detail={item.detail === undefined ? item.text : undefined}
          area={item.area}
          onGoTo={commands.goTo}
        >
          {item.reason === "damagedMapping" && afresh}
        </PlaceItem>
      ))}
    </PlaceList>
  );
}
