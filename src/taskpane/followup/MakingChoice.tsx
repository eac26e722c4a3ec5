import { Caption1 } from "@fluentui/react-components";
import type { FollowUpLists } from "../../followup/followUpLists";
import { CheckLine } from "../parts/CheckLine";
import { Group } from "../parts/Group";
import type { MakingOptions } from "../port";
import { useTexts } from "../texts";

interface MakingChoiceProps {
  readonly lists: FollowUpLists;
  /** What has been chosen instead of what the workbook says. */
  readonly chosen: MakingOptions;
  readonly onChoose: (options: MakingOptions) => void;
}

/** Chooses what the sheets get besides the standard, and tells of a template of one's own. */
export function MakingChoice({ lists, chosen, onChoose }: MakingChoiceProps) {
  const { t } = useTexts();
  const options = { economy: lists.economy, protect: lists.protect, ...chosen };
  return (
    <Group title={t("settings.making")}>
      {(["economy", "protect"] as const).map((option) => (
        <CheckLine
          key={option}
          label={t(`followUp.${option}`)}
          checked={options[option]}
          onToggle={() => onChoose({ ...chosen, [option]: !options[option] })}
        />
      ))}
      {lists.template !== undefined && (
        <Caption1>{t("settings.template", { name: lists.template })}</Caption1>
      )}
    </Group>
  );
}
