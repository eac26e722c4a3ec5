import { useId } from "react";
import type { Plan } from "../../plan/plan";
import { RadioLine } from "../parts/CheckLine";
import { Group } from "../parts/Group";
import { periodOptions, type PeriodKind, type PeriodOption } from "../state/followUpChoice";
import { useTexts } from "../texts";

interface PeriodChoiceProps {
  readonly plan: Plan;
  readonly period: PeriodKind;
  readonly onChoose: (period: PeriodKind) => void;
}

/** Chooses which of the plan's follow-ups to make sheets for. */
export function PeriodChoice({ plan, period, onChoose }: PeriodChoiceProps) {
  const { t } = useTexts();
  const group = useId();
  return (
    <Group title={t("pane.followUp.period")}>
      {periodOptions(plan).map((option) => (
        <RadioLine
          key={option.kind}
          group={group}
          label={<OptionLabel option={option} />}
          checked={option.kind === period}
          onChoose={() => onChoose(option.kind)}
        />
      ))}
    </Group>
  );
}

function OptionLabel({ option: { kind, period } }: { readonly option: PeriodOption }) {
  const { t } = useTexts();
  const when = period?.carriedOut?.value;
  return (
    <>
      {period?.name.value ?? t(`pane.followUp.${kind}`)}
      {when !== undefined && `, ${t("pane.followUp.carriedOut", { when })}`}
    </>
  );
}
