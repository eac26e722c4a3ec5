import { useRef } from "react";
import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Finding } from "../../validation/finding";
import { SeverityIcon } from "../parts/SeverityIcon";
import type { PaneCommands } from "../state/commands";
import { groupFindings, type FindingGroup } from "../state/findings";
import { useTexts } from "../texts";
import { FindingItem } from "./FindingItem";
import { useArrowKeys } from "./useArrowKeys";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly selected: number | undefined;
  readonly opened: readonly number[];
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  heading: { display: "flex", alignItems: "center", gap: "8px", margin: "0 0 8px" },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Findings by severity. Up and down arrows move between them. */
export function FindingList({ findings, selected, opened, commands }: FindingListProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const onKeyDown = useArrowKeys(root);
  if (findings.length === 0) return null;
  const item = (index: number, finding: Finding) => (
    <FindingItem
      key={index}
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
      {groupFindings(findings).map((group) => (
        <section key={group.severity} aria-labelledby={`group-${group.severity}`}>
          <GroupHeading group={group} />
          <ul className={styles.list}>
            {group.items.map(({ index, finding }) => item(index, finding))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function GroupHeading({ group: { severity, items } }: { readonly group: FindingGroup }) {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" id={`group-${severity}`} className={styles.heading}>
      <SeverityIcon severity={severity} />
      {t(`pane.severity.${severity}`)}
      <span className={styles.count}>{items.length}</span>
    </Subtitle2>
  );
}
