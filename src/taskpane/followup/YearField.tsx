import { Field, Input, makeStyles } from "@fluentui/react-components";
import { isYear } from "../state/followUpChoice";
import { useTexts } from "../texts";

interface YearFieldProps {
  readonly year: number | undefined;
  readonly onChoose: (year: number) => void;
}

const useStyles = makeStyles({ input: { width: "112px", minWidth: 0 } });

/** The year to follow up. */
export function YearField({ year, onChoose }: YearFieldProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const invalid = year === undefined || !isYear(year);
  return (
    <Field
      label={t("pane.followUp.year")}
      {...(invalid && { validationMessage: t("pane.followUp.year.invalid") })}
    >
      <Input
        type="number"
        className={styles.input}
        value={year === undefined || Number.isNaN(year) ? "" : String(year)}
        onChange={(_, { value }) => onChoose(value === "" ? Number.NaN : Number(value))}
      />
    </Field>
  );
}
