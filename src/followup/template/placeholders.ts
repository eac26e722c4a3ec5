import type { Criterion, ProgrammePoint, Text } from "../../plan/plan";
import { councilGoalsOf, periodName, planName, type GoalContext } from "../goalHead";
import type { ListName } from "../vocabularies";

/** What a placeholder that stands once on a sheet is replaced by. */
type Single = (context: GoalContext) => string | number | undefined;

/** Names of placeholders in Swedish and English, without case. Whatever stands in `{{…}}` and is not here is unknown. */
export const singles: Readonly<Record<string, Single>> = named<Single>([
  [["mål.nummer", "goal.number"], ({ goal }) => goal.number],
  [["mål.namn", "goal.name"], ({ goal }) => goal.name.value],
  [["mål.text", "goal.text"], ({ goal }) => goal.text?.value],
  [["plan.namn", "plan.name"], (context) => planName(context)],
  [["plan.år", "plan.year"], ({ year }) => year],
  [["nämnd", "committee"], ({ plan }) => plan.body],
  [["diarienummer", "case number"], ({ plan }) => plan.caseNumber?.value],
  [["period"], (context) => periodName(context)],
  [["period.genomförs", "period.carried out"], ({ period }) => period.carriedOut],
  [["period.rapporteras", "period.reported"], ({ period }) => period.reported],
  [["fullmäktigemål", "council goals"], councilWords],
  [["globala mål", "global goals"], globalWords],
]);

/** A row with one of these is repeated for each criterion of the goal. */
export const criterionFields = named<(criterion: Criterion) => Text | string | undefined>([
  [["måluppfyllelser", "måluppfyllelse.text", "criteria", "criterion.text"], ({ text }) => text],
  [["måluppfyllelse.bokstav", "criterion.label"], ({ label }) => label],
  [["måluppfyllelse.indikator", "criterion.indicator"], ({ indicator }) => indicator],
  [["måluppfyllelse.enhet", "criterion.unit"], ({ unit }) => unit],
  [["måluppfyllelse.utgångsvärde", "criterion.baseline"], ({ baseline }) => baseline],
  [["måluppfyllelse.målvärde", "criterion.target"], ({ target }) => target],
  [["måluppfyllelse.riktning", "criterion.direction"], ({ direction }) => direction],
  [["måluppfyllelse.ansvarig", "criterion.owner"], ({ owner }) => owner],
  [["måluppfyllelse.klart", "criterion.due"], ({ due }) => due],
]);

/** A row with one of these is repeated for each programme point that is handled through the goal. */
export const pointFields = named<(point: ProgrammePoint) => Text | string | number | undefined>([
  [["punkter", "punkt.text", "points", "point.text"], ({ text }) => text],
  [["punkt.nummer", "point.number"], ({ number }) => number],
  [["punkt.hantering", "point.handling"], ({ handling }) => handling],
  [["punkt.status", "point.status"], ({ status }) => status],
]);

/** A cell to fill in: its drop-down, and what the overview knows it as. */
interface Entry {
  readonly list?: ListName | "assessment";
  readonly mark?: string;
  /** The rows that the cell is repeated with. */
  readonly rows?: "criteria" | "points";
}

export const entries: Readonly<Record<string, Entry>> = named<Entry>([
  [["bedömning", "assessment"], { list: "assessment", mark: "assessment" }],
  [["motivering", "reasons"], { mark: "reasons" }],
  [["klarmarkerad", "ready"], { list: "ready", mark: "ready" }],
  [["måluppfyllelse.status", "criterion.status"], { list: "criterion", rows: "criteria" }],
  [["måluppfyllelse.trend", "criterion.trend"], { list: "trend", rows: "criteria" }],
  [["punkt.läge", "point.progress"], { list: "point", rows: "points" }],
]);

/** Which placeholders tell the rows of criteria and points apart. */
export const keyPlaceholders = {
  criteria: {
    label: ["måluppfyllelse.bokstav", "criterion.label"],
    text: ["måluppfyllelser", "måluppfyllelse.text", "criteria", "criterion.text"],
  },
  points: {
    label: ["punkt.nummer", "point.number"],
    text: ["punkter", "punkt.text", "points", "point.text"],
  },
} as const;

export const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names of all placeholders in a text, as they are looked up. */
export function placeholdersIn(words: string): string[] {
  return [...words.matchAll(PLACEHOLDER)].map(([, name = ""]) => lookedUp(name));
}

/** A name without case and uneven space. */
export function lookedUp(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}

/** True for a placeholder that the add-in knows. */
export function isKnown(name: string): boolean {
  return [singles, criterionFields, pointFields, entries].some((known) => name in known);
}

function named<T>(list: readonly (readonly [readonly string[], T])[]): Record<string, T> {
  return Object.fromEntries(list.flatMap(([names, value]) => names.map((name) => [name, value])));
}

function councilWords({ plan, goal, text }: GoalContext): string {
  const names = councilGoalsOf(plan, goal).map(({ number, name }) =>
    text("councilGoal", { number, name: name.value })
  );
  return names.join("\n");
}

function globalWords({ plan, goal }: GoalContext): string {
  const served = (plan.globalGoals ?? []).filter((one) => one.goal === goal.number);
  return served.map(({ text }) => text.value).join("\n");
}
