import type { ExistingSheet, ExistingWorkbook } from "../existing";
import { identifier } from "../names";

/** The sheet where a goal is followed up in a period. */
export interface GoalSheet {
  readonly sheet: ExistingSheet;
  readonly key: string;
  readonly number: number;
  /** 1 for the first goal with the number; a plan may by mistake have several. */
  readonly occurrence: number;
  readonly periodId: string;
  readonly year: number | undefined;
}

const KEY = /^goal:(\d+)(?:-(\d+))?:([^:]+)(?::(\d+))?$/;
const NAME = /^Plankoll_goal_(\d+)_(?:(\d+)_)?([a-z].*?)(?:_(\d{4}))?$/;

/** The goals' sheets of every follow-up in the workbook, told by their marks, or by their names where marks are lost. */
export function goalSheetsOf({ sheets }: ExistingWorkbook): GoalSheet[] {
  return sheets.flatMap((sheet): GoalSheet[] => {
    const key = sheet.key ?? keyOfNames(sheet.identityNames);
    const found = KEY.exec(key ?? "");
    if (key === undefined || found === null) return [];
    const [, number, occurrence = "1", periodId = "", year] = found;
    return [
      {
        ...{ sheet, key, periodId, number: Number(number), occurrence: Number(occurrence) },
        year: year === undefined ? undefined : Number(year),
      },
    ];
  });
}

/** The key that the sheet's own name was made from: the one that the names of its cells begin with. */
function keyOfNames(names: readonly string[]): string | undefined {
  const [own] = names.toSorted((one, other) => one.length - other.length);
  const found = NAME.exec(own ?? "");
  if (found === null) return undefined;
  const [, number = "", occurrence, periodId = "", year] = found;
  const which = occurrence === undefined ? number : `${number}-${occurrence}`;
  const key = ["goal", which, periodId.replaceAll("_", "-"), ...(year === undefined ? [] : [year])];
  const joined = key.join(":");
  return identifier(joined) === own ? joined : undefined;
}
