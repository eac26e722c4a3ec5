import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
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
  const options = periodOptions(plan);
  const choose = (value: string) => {
    const option = options.find(({ kind }) => kind === value);
    if (option) onChoose(option.kind);
  };
  return (
    <Field label={t("pane.followUp.period")}>
      <RadioGroup value={period} onChange={(_, { value }) => choose(value)}>
        {options.map((option) => (
          <Radio key={option.kind} value={option.kind} label={<OptionLabel option={option} />} />
        ))}
      </RadioGroup>
    </Field>
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
