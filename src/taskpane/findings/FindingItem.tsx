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
    // A long list is laid out only where it is seen.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 76px",
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
  isSelected,
  isOpen,
  onSelect,
  onToggle,
  onGoTo,
}: FindingItemProps) {
  const { t } = useTexts();
  const words = useFindingWords();
  const checkWords = useCheckWords();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const cell = finding.cells[0];
  const place = cell ? formatAddress(cell) : t("pane.finding.noCell");
  // Selecting a cell may move the focus into the grid; whoever walks through the list wants to stay in it.
  const select = () => void onSelect().then(() => button.current?.focus());

  return (
    <li data-finding="" className={mergeClasses(styles.item, isSelected && styles.selected)}>
      <div className={styles.row}>
        <button
          ref={button}
          type="button"
          className={styles.go}
          aria-current={isSelected}
          onClick={select}
          {...STOP}
        >
          <Caption1 className={styles.place}>
            <SeverityIcon
              severity={finding.severity}
              label={checkWords(`check.severity.${finding.severity}`)}
            />
            <span className={mergeClasses(styles.placeName, cell && styles.address)}>{place}</span>{" "}
            · {t(`pane.finding.verdict.${finding.verdict}`)}
          </Caption1>
          <span>{words(finding.message)}</span>
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
