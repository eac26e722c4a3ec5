import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { FollowUpSheet } from "../port";
import { useFindingWords } from "../findingWords";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  root: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  heading: { display: "block", margin: "0 0 4px" },
  list: { margin: 0, paddingLeft: "18px" },
});

/** Says what an insertion would do, before it is done. */
export function PreviewInWords({ sheets }: { readonly sheets: readonly FollowUpSheet[] }) {
  const { t } = useTexts();
  const words = useFindingWords();
  const styles = useStyles();
  const left = sheets
    .filter(({ kind }) => kind === "skip" || kind === "stay")
    .map(({ reason }) => words(reason));
  const remarks = sheets.flatMap((sheet) =>
    sheet.remarks.map((remark) => `${sheet.sheet}: ${words(remark)}`)
  );
  return (
    <section className={styles.root} aria-live="polite">
      <Caption1Strong as="h2" className={styles.heading}>
        {t("pane.followUp.preview")}
      </Caption1Strong>
      <ul className={styles.list}>
        <ChangeItem sheets={sheets} kind="create" />
        <ChangeItem sheets={sheets} kind="refresh" />
        <ChangeItem sheets={sheets} kind="keep" />
        {[...left, ...remarks].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface ChangeItemProps {
  readonly sheets: readonly FollowUpSheet[];
  readonly kind: "create" | "refresh" | "keep";
}

function ChangeItem({ sheets, kind }: ChangeItemProps) {
  const { counted } = useTexts();
  const names = sheets.filter((sheet) => sheet.kind === kind).map(({ sheet }) => sheet);
  if (names.length === 0) return null;
  return (
    <li>{counted(`pane.followUp.preview.${kind}`, names.length, { names: names.join(", ") })}</li>
  );
}
