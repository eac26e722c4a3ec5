import { NumberField } from "../parts/NumberField";
import { isYear } from "../state/followUpChoice";
import { useTexts } from "../texts";

interface YearFieldProps {
  readonly year: number | undefined;
  readonly onChoose: (year: number) => void;
}

/** The year to follow up. */
export function YearField({ year, onChoose }: YearFieldProps) {
  const { t } = useTexts();
  const invalid = year === undefined || !isYear(year);
  return (
    <NumberField
      label={t("pane.followUp.year")}
      value={year}
      message={invalid ? t("pane.followUp.year.invalid") : undefined}
      onChange={onChoose}
    />
  );
}
