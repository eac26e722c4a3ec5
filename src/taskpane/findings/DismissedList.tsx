import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../plan/address";
import type { JudgedResult } from "../../validation/dismissals";
import { CellLink } from "../parts/CellLink";
import { useCheckWords } from "../checkWords";
import { useFindingWords } from "../findingWords";
import { useTexts } from "../texts";
import { useCheck } from "./checkContext";

type Dismissed = JudgedResult["dismissed"][number];

const useStyles = makeStyles({
  summary: {
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    padding: "8px 12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** The findings that were set aside, each with why and when, which can be taken back. */
export function DismissedList({ dismissed }: { readonly dismissed: readonly Dismissed[] }) {
  const words = useCheckWords();
  const styles = useStyles();
  if (dismissed.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        {words("check.dismissed.title", { count: dismissed.length })}
      </summary>
      <ul className={styles.list}>
        {dismissed.map((one, index) => (
          <DismissedItem key={index} {...one} />
        ))}
      </ul>
    </details>
  );
}

function DismissedItem({ finding, dismissal }: Dismissed) {
  const { plan, commands, busy, keepFocusNear } = useCheck();
  const { t } = useTexts();
  const words = useCheckWords();
  const findingWords = useFindingWords();
  const styles = useStyles();
  const [cell] = finding.cells;
  const { reason, date } = dismissal;
  const place = cell ? formatAddress(cell) : t("pane.finding.noCell");
  return (
    <li className={styles.item}>
      {cell ? <CellLink cell={cell} onGoTo={(to) => void commands.goTo(to)} /> : place}
      <span>{findingWords(finding.message)}</span>
      <Caption1 className={styles.reason}>
        {words("check.dismissed.why", { reason, date })}
      </Caption1>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={words("check.dismissed.restoreOf", { cell: place })}
        onClick={({ currentTarget }) => {
          keepFocusNear(currentTarget);
          void commands.restore(plan, dismissal);
        }}
      >
        {words("check.dismissed.restore")}
      </Button>
    </li>
  );
}
