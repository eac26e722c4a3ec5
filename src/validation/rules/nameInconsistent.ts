import type { Text } from "../../plan/plan";
import { finding, say } from "../describe";
import type { Finding, Severity } from "../finding";
import { decided, type Rule } from "../rule";
import { textsOf } from "../texts";

const ID = "name-inconsistent";

/** Programmes that carry their target year in their name: two years are two names. */
const DATED_NAME = /(?<!\p{L})(Agenda|Vision|Färdplan|Målbild|Roadmap)\s+(20\d\d)(?!\d)/gu;

/** The United Nations' agenda for sustainable development has one year only. */
const KNOWN_YEARS: Readonly<Record<string, string>> = { Agenda: "2030" };

/** The African Union's agenda. */
const OTHER_PROGRAMMES = new Set(["Agenda 2063"]);

interface Mention {
  readonly name: string;
  readonly year: string;
  readonly text: Text;
}

function mentionsIn(text: Text): Mention[] {
  return [...text.value.matchAll(DATED_NAME)]
    .map(([, name = "", year = ""]) => ({ name, year, text }))
    .filter(({ name, year }) => !OTHER_PROGRAMMES.has(`${name} ${year}`));
}

/** The year that the name should have: the known one, else the one that is used most and first. */
function rightYear(name: string, mentions: readonly Mention[]): string {
  const known = KNOWN_YEARS[name];
  if (known !== undefined) return known;
  const count = (year: string) => mentions.filter((mention) => mention.year === year).length;
  return mentions
    .map(({ year }) => year)
    .reduce((best, year) => (count(year) > count(best) ? year : best));
}

function severityOf(name: string, mentions: readonly Mention[]): Severity {
  const hasBoth = new Set(mentions.map(({ year }) => year)).size > 1;
  return hasBoth && name in KNOWN_YEARS ? "error" : "warning";
}

function report(
  { name, year, text }: Mention,
  right: string,
  mentions: readonly Mention[]
): Finding {
  const [actual, expected] = [`${name} ${year}`, `${name} ${right}`];
  const others = mentions
    .filter((mention) => mention.year === right)
    .map((mention) => mention.text.cell);
  return finding({
    rule: ID,
    severity: severityOf(name, mentions),
    verdict: "inconsistent",
    cells: [text.cell, ...others],
    message: say(`name-inconsistent.${others.length > 0 ? "two" : "known"}`, { actual, expected }),
    expected,
    actual,
    repairs: [
      {
        cells: [{ cell: text.cell, value: text.value.replaceAll(actual, expected) }],
        explanation: say("name-inconsistent.repair", { actual, expected }),
      },
    ],
  });
}

/**
 * A programme whose name holds a year has one name throughout. Agenda 2030 is the name that the United Nations
 * gave it (https://sdgs.un.org/2030agenda); for other names the year used most is taken as the right one.
 */
export const nameInconsistent: Rule = {
  id: ID,
  check: ({ plan }) => {
    const mentions = textsOf(plan).flatMap(mentionsIn);
    const names = [...new Set(mentions.map(({ name }) => name))];
    const findings = names.flatMap((name) => {
      const own = mentions.filter((mention) => mention.name === name);
      const right = rightYear(name, own);
      return own.filter(({ year }) => year !== right).map((mention) => report(mention, right, own));
    });
    return decided(findings, mentions.length);
  },
};
