import type { ReactNode } from "react";
import { Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { FollowUpLists } from "../../followup/followUpLists";
import { formatAddress, type CellAddress } from "../../plan/address";
import { Group } from "../parts/Group";
import type { PaneCommands } from "../state/commands";
import { useTexts } from "../texts";

interface FollowUpPlacesProps {
  readonly lists: FollowUpLists | undefined;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  part: { marginBottom: "8px" },
  row: { display: "flex", justifyContent: "space-between", gap: "8px" },
  list: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});

/** What the workbook's lists sheet says of the follow-ups, with links to where it is changed. */
export function FollowUpPlaces({ lists, commands }: FollowUpPlacesProps) {
  const { t } = useTexts();
  const styles = useStyles();
  if (lists === undefined) return <Spinner size="tiny" label={t("settings.reading")} />;
  const { periods, levels, places } = lists;
  const hasSheet = Object.keys(places).length > 0;
  return (
    <Group title={t("settings.followUp")}>
      {!hasSheet && <p className={styles.hint}>{t("settings.followUp.later")}</p>}
      <Part title={t("settings.periods")} place={places.periods} commands={commands}>
        {periods.map(({ id, name, shortName }) => (
          <li key={id}>{t("settings.period", { name, shortName })}</li>
        ))}
      </Part>
      {levels.length > 0 && (
        <Part title={t("settings.levels")} place={places.levels} commands={commands}>
          {levels.map(({ from, words }) => (
            <li key={from}>{t("settings.level", { share: Math.round(from * 100), words })}</li>
          ))}
        </Part>
      )}
      {hasSheet && <Making lists={lists} commands={commands} />}
    </Group>
  );
}

function Making({
  lists,
  commands,
}: {
  readonly lists: FollowUpLists;
  readonly commands: PaneCommands;
}) {
  const { t } = useTexts();
  const { economy, protect, usedTemplate: name, places } = lists;
  const answer = (yes: boolean) => ({ answer: t(yes ? "settings.yes" : "settings.no") });
  return (
    <Part title={t("settings.making")} place={places.making} commands={commands}>
      <li>{t("settings.economy", answer(economy))}</li>
      <li>{t("settings.protect", answer(protect))}</li>
      <li>{name === undefined ? t("settings.template.none") : t("settings.template", { name })}</li>
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly place: CellAddress | undefined;
  readonly commands: PaneCommands;
  readonly children: ReactNode;
}

function Part({ title, place, commands, children }: PartProps) {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        <span>{title}</span>
        {place && (
          <Link
            as="button"
            aria-label={t("settings.change.where", { what: title, cell: formatAddress(place) })}
            onClick={() => void commands.goTo(place)}
          >
            {t("settings.change")}
          </Link>
        )}
      </div>
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}
