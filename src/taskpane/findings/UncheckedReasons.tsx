import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { UncheckedRule } from "../../validation/finding";
import { useCheckWords } from "../checkWords";
import { useRuleWords } from "../findingWords";

const useStyles = makeStyles({
  root: { marginTop: "4px" },
  summary: {
    width: "fit-content",
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: "4px 0 0", paddingLeft: "18px", overflowWrap: "anywhere" },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** Which rules left something unchecked, how often and why. What is not checked is never taken for right. */
export function UncheckedReasons({ rules }: { readonly rules: readonly UncheckedRule[] }) {
  const words = useCheckWords();
  const ruleWords = useRuleWords();
  const styles = useStyles();
  if (rules.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{words("check.unchecked.title")}</summary>
      <ul className={styles.list}>
        {rules.map(({ rule, count }) => (
          <li key={rule}>
            <Caption1>
              {ruleWords(rule)} ({count}):{" "}
              <span className={styles.reason}>{ruleWords(`${rule}.unchecked`)}</span>
            </Caption1>
          </li>
        ))}
      </ul>
    </details>
  );
}
