import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { RULES, RULE_SETTINGS, withRule } from "../work";
import { useRuleWords } from "../findingWords";
import { Choice } from "../parts/Choice";
import { useTexts } from "../texts";
import type { SettingsEdit } from "./edit";

const useStyles = makeStyles({
  summary: {
    padding: "4px 0",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  changed: { display: "block", color: tokens.colorNeutralForeground2 },
  list: { display: "grid", gap: "8px", marginTop: "8px" },
});

/** What each rule's findings are called, or that the rule is off. */
export function RuleList({ settings, disabled, onChange }: SettingsEdit) {
  const { t, counted } = useTexts();
  const ruleName = useRuleWords();
  const styles = useStyles();
  const rules = settings.rules ?? {};
  const changed = Object.keys(rules).length;
  return (
    <details>
      <summary className={styles.summary}>
        {t("settings.rules")}
        {changed > 0 && (
          <Caption1 className={styles.changed}>
            {counted("settings.rules.changed", changed)}
          </Caption1>
        )}
      </summary>
      <div className={styles.list}>
        {RULES.map(({ id }) => (
          <Choice
            key={id}
            inline
            label={ruleName(id)}
            options={RULE_SETTINGS.map((value) => ({ value, text: t(`settings.rule.${value}`) }))}
            automatic={t("settings.rule.default")}
            value={rules[id]}
            disabled={disabled}
            onChoose={(setting) => onChange((kept) => withRule(kept, id, setting))}
          />
        ))}
      </div>
    </details>
  );
}
