import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAddress, type CellAddress } from "../../plan/address";
import { formatCellValue } from "../../locales/format";
import type { Repair, RepairedCell } from "../../validation/finding";
import { CellLink } from "../parts/CellLink";
import { useCheckWords } from "../checkWords";
import { useFindingWords } from "../findingWords";
import { useTexts } from "../texts";
import { RepairPreview } from "./RepairPreview";

interface RepairItemProps {
  readonly repair: Repair;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** More cells than these are not shown one by one. */
const MOST_CELLS = 6;

const useStyles = makeStyles({
  cells: { margin: "2px 0 0", padding: 0, listStyleType: "none" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  range: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

/** What to change: the words, and for each cell its place, its exact value and the interval that the value may lie in. */
export function RepairItem({ repair, onGoTo }: RepairItemProps) {
  const words = useFindingWords();
  const styles = useStyles();
  return (
    <li>
      {words(repair.explanation)}
      <ul className={styles.cells}>
        {repair.cells.slice(0, MOST_CELLS).map((repaired) => (
          <RepairedCellItem
            key={formatAddress(repaired.cell)}
            repaired={repaired}
            onGoTo={onGoTo}
          />
        ))}
        {repair.cells.length > MOST_CELLS && <li>…</li>}
      </ul>
      <RepairPreview repair={repair} />
    </li>
  );
}

interface RepairedCellItemProps {
  readonly repaired: RepairedCell;
  readonly onGoTo: (cell: CellAddress) => void;
}

function RepairedCellItem({ repaired: { cell, value, range }, onGoTo }: RepairedCellItemProps) {
  const { language } = useTexts();
  const words = useCheckWords();
  const styles = useStyles();
  return (
    <li>
      <CellLink cell={cell} onGoTo={onGoTo} />{" "}
      <span className={styles.value}>{formatCellValue(value, language)}</span>
      {range !== undefined && (
        <>
          {" "}
          <span className={styles.range}>
            ({words("check.repair.range", { range: formatCellValue(range, language) })})
          </span>
        </>
      )}
    </li>
  );
}
