import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../plan/address";
import type { AlsoFailing } from "../../validation/finding";
import { CellLink } from "../parts/CellLink";
import { useCheckWords } from "../checkWords";
import { useFindingWords, useRuleWords } from "../findingWords";

interface AlsoFailingListProps {
  readonly also: readonly AlsoFailing[];
  readonly onGoTo: (cell: CellAddress) => void;
}

const useStyles = makeStyles({
  body: { display: "block", color: tokens.colorNeutralForeground2 },
  list: { margin: "4px 0 0", paddingLeft: "18px" },
});

/** What else fails for the same cause: rule, place and words of each. */
export function AlsoFailingList({ also, onGoTo }: AlsoFailingListProps) {
  const words = useFindingWords();
  const checkWords = useCheckWords();
  const ruleWords = useRuleWords();
  const styles = useStyles();
  return (
    <>
      <Caption1 className={styles.body}>{checkWords("check.also.body")}</Caption1>
      <ul className={styles.list}>
        {also.map(({ rule, cells: [cell], message }, index) => (
          <li key={index}>
            {ruleWords(rule)} {cell && <CellLink cell={cell} onGoTo={onGoTo} />}
            <br />
            {words(message)}
          </li>
        ))}
      </ul>
    </>
  );
}
