import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../validation/finding";
import { useCheckWords } from "../checkWords";
import { useRuleWords } from "../findingWords";
import type { PaneCommands } from "../state/commands";
import {
  type FindingFilter,
  type Grouping,
  GROUPINGS,
  groupsIn,
  type ListedFinding,
} from "../state/findings";
import { useTexts } from "../texts";
import { ListChoice } from "./ListChoice";

interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly shown: readonly ListedFinding[];
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  readonly commands: Pick<PaneCommands, "group" | "filter">;
}

const useStyles = makeStyles({
  lists: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px" },
  shown: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 8px",
    marginTop: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  clear: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** How findings are grouped and which of them are shown, with how many that leaves. */
export function Filters({ findings, shown, grouping, filter, commands }: FiltersProps) {
  const words = useCheckWords();
  const { t } = useTexts();
  const ruleWords = useRuleWords();
  const styles = useStyles();
  const all = words("check.filter.all");
  const choices = (of: Grouping, text: (key: string) => string) =>
    groupsIn(findings, of).map((value) => ({ value, text: text(value) }));
  const sheetText = (sheet: string) => (sheet === "" ? t("pane.finding.noCell") : sheet);
  if (findings.length < 2) return null;
  return (
    <div>
      <div className={styles.lists}>
        <ListChoice
          label={words("check.group")}
          value={grouping}
          options={GROUPINGS.map((value) => ({ value, text: words(`check.group.${value}`) }))}
          onChoose={(value) => commands.group(GROUPINGS.find((one) => one === value) ?? grouping)}
        />
        <ListChoice
          label={words("check.filter.rule")}
          value={filter.rule}
          all={all}
          options={choices("rule", ruleWords)}
          onChoose={(rule) => commands.filter({ ...filter, rule })}
        />
        <ListChoice
          label={words("check.filter.sheet")}
          value={filter.sheet}
          all={all}
          options={choices("sheet", sheetText)}
          onChoose={(sheet) => commands.filter({ ...filter, sheet })}
        />
      </div>
      <div className={styles.shown} aria-live="polite">
        {shown.length < findings.length && (
          <>
            {shown.length === 0
              ? words("check.filter.none")
              : words("check.filter.shown", { shown: shown.length, count: findings.length })}
            <button type="button" className={styles.clear} onClick={() => commands.filter({})}>
              {words("check.filter.clear")}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
