import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { SeverityIcon } from "../parts/SeverityIcon";
import { useRuleWords } from "../findingWords";
import { type Grouping, SEVERITIES } from "../state/findings";
import { useTexts } from "../texts";

interface GroupHeadingProps {
  readonly id: string;
  readonly grouping: Grouping;
  /** The severity, rule or sheet of the group. */
  readonly name: string;
  readonly count: number;
}

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: "0 0 8px",
    overflowWrap: "anywhere",
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** What a group of findings has in common, and how many there are. */
export function GroupHeading({ id, grouping, name, count }: GroupHeadingProps) {
  const { t } = useTexts();
  const ruleWords = useRuleWords();
  const styles = useStyles();
  const severity = grouping === "severity" ? SEVERITIES.find((one) => one === name) : undefined;
  const sheet = name === "" ? t("pane.finding.noCell") : name;
  return (
    <Subtitle2 as="h2" id={id} className={styles.heading}>
      {severity && <SeverityIcon severity={severity} />}
      {severity ? t(`pane.severity.${severity}`) : grouping === "rule" ? ruleWords(name) : sheet}
      <span className={styles.count}>{count}</span>
    </Subtitle2>
  );
}
