import { useRef } from "react";
import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { formatAddress, type CellAddress } from "../../plan/address";
import type { Finding } from "../../validation/finding";
import { SeverityIcon } from "../parts/SeverityIcon";
import { useCheckWords } from "../checkWords";
import { useFindingWords } from "../findingWords";
import { useTexts } from "../texts";
import { FindingDetails } from "./FindingDetails";
import { STOP } from "./useArrowKeys";

interface FindingItemProps {
  readonly id: string;
  readonly finding: Finding;
  /** Its place in its group, from 1, and how many there are: not all of a long list are drawn. */
  readonly place: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  /** Goes to the finding's cell; resolves when the workbook is there. */
  readonly onSelect: () => Promise<void>;
  readonly onToggle: () => void;
  readonly onGoTo: (cell: CellAddress) => void;
}

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  selected: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  row: { display: "flex", alignItems: "flex-start" },
  go: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    flexGrow: 1,
    minWidth: 0,
    padding: "8px 4px 10px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: {
    color: tokens.colorNeutralForeground2,
    "& svg": { marginRight: "4px", verticalAlign: "-2px" },
  },
  placeName: { fontWeight: tokens.fontWeightSemibold },
  address: { color: tokens.colorBrandForegroundLink },
  toggle: { margin: "4px", flexShrink: 0 },
});

/** One finding: its place and message, which go to the cell, and the details below. */
export function FindingItem({
  id,
  finding,
  place: position,
  count,
  isSelected,
  isOpen,
  onSelect,
  onToggle,
  onGoTo,
}: FindingItemProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const cell = finding.cells[0];
  const place = cell ? formatAddress(cell) : t("pane.finding.noCell");
  // Selecting a cell may move the focus into the grid; whoever walks through the list wants to stay in it.
  const select = () => void onSelect().then(() => button.current?.focus());

  return (
    <li
      data-finding=""
      aria-posinset={position}
      aria-setsize={count}
      className={mergeClasses(styles.item, isSelected && styles.selected)}
    >
      <div className={styles.row}>
        <button
          ref={button}
          type="button"
          className={styles.go}
          aria-current={isSelected}
          onClick={select}
          {...STOP}
        >
          <Words finding={finding} place={place} />
        </button>
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="small"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={t(isOpen ? "pane.finding.hide" : "pane.finding.show", { cell: place })}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingDetails finding={finding} onGoTo={onGoTo} />}
      </div>
    </li>
  );
}

/** Severity, place, verdict and message of a finding. */
function Words({ finding, place }: { readonly finding: Finding; readonly place: string }) {
  const { t } = useTexts();
  const words = useFindingWords();
  const checkWords = useCheckWords();
  const styles = useStyles();
  const { severity, verdict, message, cells } = finding;
  return (
    <>
      <Caption1 className={styles.place}>
        <SeverityIcon severity={severity} label={checkWords(`check.severity.${severity}`)} />
        <span className={mergeClasses(styles.placeName, cells.length > 0 && styles.address)}>
          {place}
        </span>{" "}
        · {t(`pane.finding.verdict.${verdict}`)}
      </Caption1>
      <span>{words(message)}</span>
    </>
  );
}
