import type { ReactNode } from "react";
import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { formatAddress, type CellAddress } from "../../plan/address";
import type { Finding } from "../../validation/finding";
import { CellLink } from "../parts/CellLink";
import { useCheckWords } from "../checkWords";
import { useFindingWords } from "../findingWords";
import { useTexts } from "../texts";
import { AlsoFailingList } from "./AlsoFailingList";
import { CalculationTable } from "./CalculationTable";
import { ChartButton } from "./ChartButton";
import { Comparison } from "./Comparison";
import { DismissForm } from "./DismissForm";
import { RepairItem } from "./RepairItem";

interface FindingDetailsProps {
  readonly finding: Finding;
  readonly onGoTo: (cell: CellAddress) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "4px 12px 12px",
    overflowWrap: "anywhere",
  },
  heading: { display: "block", margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: "18px", listStyleType: "disc" },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Why a finding was made: the figures compared, the calculation, explanations, repairs and cells. */
export function FindingDetails({ finding, onGoTo }: FindingDetailsProps) {
  const { t } = useTexts();
  const words = useFindingWords();
  const checkWords = useCheckWords();
  const styles = useStyles();
  const { calculation, explanations, repairs, also = [] } = finding;
  const others = finding.cells.slice(1);
  return (
    <div className={styles.root}>
      <Comparison finding={finding} />
      {calculation.length > 0 && (
        <Part title={t("pane.finding.calculation")}>
          <CalculationTable lines={calculation} onGoTo={onGoTo} />
        </Part>
      )}
      {explanations.length > 0 && (
        <Part title={t("pane.finding.explanations")}>
          <ul className={styles.list}>
            {explanations.map((explanation, index) => (
              <li key={index}>{words(explanation)}</li>
            ))}
          </ul>
        </Part>
      )}
      {repairs.length > 0 && (
        <Part title={t("pane.finding.repairs")}>
          <ul className={styles.list}>
            {repairs.map((repair, index) => (
              <RepairItem key={index} repair={repair} onGoTo={onGoTo} />
            ))}
          </ul>
        </Part>
      )}
      {also.length > 0 && (
        <Part title={checkWords("check.also")}>
          <AlsoFailingList also={also} onGoTo={onGoTo} />
        </Part>
      )}
      {others.length > 0 && (
        <Part title={t("pane.finding.cells")}>
          <ul className={styles.cells}>
            {others.map((cell) => (
              <li key={formatAddress(cell)}>
                <CellLink cell={cell} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <ChartButton finding={finding} />
      <DismissForm finding={finding} />
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <Caption1Strong as="h3" className={styles.heading}>
        {title}
      </Caption1Strong>
      {children}
    </div>
  );
}
