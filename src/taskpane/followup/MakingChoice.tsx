import { Caption1, makeStyles } from "@fluentui/react-components";
import type { FollowUpLists } from "../../followup/followUpLists";
import { CellLink } from "../parts/CellLink";
import { CheckLine } from "../parts/CheckLine";
import { Choice } from "../parts/Choice";
import { Group } from "../parts/Group";
import { TaskButton } from "../parts/TaskButton";
import type { MakingOptions } from "../port";
import type { PaneCommands } from "../state/commands";
import { cannotWrite, type PaneState } from "../state/paneState";
import { useTexts } from "../texts";

interface MakingChoiceProps {
  readonly lists: FollowUpLists;
  /** What has been chosen instead of what the workbook says. */
  readonly chosen: MakingOptions;
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({ faults: { margin: "4px 0", paddingLeft: "18px" } });

/** Chooses what the sheets get besides the standard, and which sheet they are copies of. */
export function MakingChoice({ lists, chosen, state, commands }: MakingChoiceProps) {
  const { t } = useTexts();
  const { templates, usedTemplate = "" } = lists;
  const options = { economy: lists.economy, protect: lists.protect, ...chosen };
  const choose = (more: MakingOptions) => commands.choose({ settings: { ...chosen, ...more } });
  const template = chosen.template ?? usedTemplate;
  return (
    <Group title={t("settings.making")}>
      {(["economy", "protect"] as const).map((option) => (
        <CheckLine
          key={option}
          label={t(`followUp.${option}`)}
          checked={options[option]}
          onToggle={() => choose({ [option]: !options[option] })}
        />
      ))}
      <Choice
        label={t("followUp.template")}
        options={[
          { value: "", text: t("followUp.template.none") },
          ...templates.map(({ name }) => ({ value: name, text: name })),
        ]}
        value={template}
        onChoose={(wanted = "") => choose({ template: wanted })}
      />
      <TemplateFaults lists={lists} template={template} onGoTo={commands.goTo} />
      <TaskButton
        running={state.task === "saving" ? t("pane.followUp.inserting") : undefined}
        disabled={cannotWrite(state)}
        onClick={() => void commands.insertTemplate(chosen)}
      >
        {t("followUp.template.insert")}
      </TaskButton>
    </Group>
  );
}

interface TemplateFaultsProps {
  readonly lists: FollowUpLists;
  readonly template: string;
  readonly onGoTo: PaneCommands["goTo"];
}

/** The placeholders of the chosen template that cannot be used, each with its cell. */
function TemplateFaults({ lists, template, onGoTo }: TemplateFaultsProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const faults = lists.templates.find(({ name }) => name === template)?.faults ?? [];
  if (faults.length === 0) return null;
  return (
    <>
      <Caption1>{t("followUp.template.faults")}</Caption1>
      <ul className={styles.faults}>
        {faults.map(({ cell, placeholder }, index) => (
          <li key={index}>
            {`{{${placeholder}}} `}
            <CellLink cell={cell} onGoTo={(place) => void onGoTo(place)} />
          </li>
        ))}
      </ul>
    </>
  );
}
