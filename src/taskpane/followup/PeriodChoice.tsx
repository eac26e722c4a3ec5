import { useId } from "react";
import type { FollowUpPeriod } from "../../followup/periods";
import { RadioLine } from "../parts/CheckLine";
import { Group } from "../parts/Group";
import { useTexts } from "../texts";

interface PeriodChoiceProps {
  readonly periods: readonly FollowUpPeriod[];
  readonly period: string | undefined;
  readonly onChoose: (period: string) => void;
}

/** Chooses which of the workbook's follow-ups to make sheets for. */
export function PeriodChoice({ periods, period, onChoose }: PeriodChoiceProps) {
  const { t } = useTexts();
  const group = useId();
  return (
    <Group title={t("pane.followUp.period")}>
      {periods.map((one) => (
        <RadioLine
          key={one.id}
          group={group}
          label={one.name}
          checked={one.id === period}
          onChoose={() => onChoose(one.id)}
        />
      ))}
    </Group>
  );
}
