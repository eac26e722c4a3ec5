import { useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { PaneCommands } from "../state/commands";
import { groupFindings, type Grouping, type ListedFinding } from "../state/findings";
import { useTexts } from "../texts";
import { FindingItem } from "./FindingItem";
import { GroupHeading } from "./GroupHeading";
import { ListBlock } from "./ListBlock";
import { useArrowKeys } from "./useArrowKeys";

interface FindingListProps {
  readonly listed: readonly ListedFinding[];
  readonly grouping: Grouping;
  readonly selected: number | undefined;
  readonly opened: readonly number[];
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Findings that are drawn or left out together. */
const BLOCK = 40;

function blocksOf(items: readonly ListedFinding[]): ListedFinding[][] {
  return Array.from({ length: Math.ceil(items.length / BLOCK) }, (_, index) =>
    items.slice(index * BLOCK, (index + 1) * BLOCK)
  );
}

/** Findings in groups. Up and down arrows move between them. */
export function FindingList({ listed, grouping, selected, opened, commands }: FindingListProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const onKeyDown = useArrowKeys(root);
  if (listed.length === 0) return null;
  const item = ({ index, id, finding }: ListedFinding, place: number, count: number) => (
    <FindingItem
      key={id}
      place={place}
      count={count}
      id={`finding-${index}`}
      finding={finding}
      isSelected={index === selected}
      isOpen={opened.includes(index)}
      onSelect={() => commands.selectFinding(index, finding.cells[0])}
      onToggle={() => commands.toggleFinding(index)}
      onGoTo={(cell) => void commands.goTo(cell)}
    />
  );
  return (
    // The keys move the focus between the buttons inside; the section itself is not operated.
    <section
      ref={root}
      className={styles.root}
      aria-label={t("pane.check.findings")}
      {...{ onKeyDown }}
    >
      {groupFindings(listed, grouping).map(({ key, items }, place) => (
        <section key={key} aria-labelledby={`group-${place}`}>
          <GroupHeading id={`group-${place}`} grouping={grouping} name={key} count={items.length} />
          <div className={styles.list}>
            {blocksOf(items).map((block, index) => (
              <ListBlock key={index} count={block.length} first={place === 0 && index === 0}>
                {() => (
                  <ul className={styles.list}>
                    {block.map((one, within) =>
                      item(one, index * BLOCK + within + 1, items.length)
                    )}
                  </ul>
                )}
              </ListBlock>
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}
