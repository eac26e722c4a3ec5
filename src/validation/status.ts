/** Where work on a programme point stands. `unfulfilled`: it was not done, whatever the reason. */
export type Status =
  "notStarted" | "ongoing" | "done" | "delayed" | "dropped" | "planned" | "unfulfilled";

/** Words of status columns in Swedish, English, Norwegian and Danish; the first pattern that fits tells. */
const WORDS: readonly (readonly [Status, RegExp])[] = [
  [
    "notStarted",
    /^((ännu|endnu|ennå) )?(ej|inte|icke|ikke|not)( yet)?\s+(påbörja|påbegyn|starta|starte|börja|initiera|igangsat|begun)/iu,
  ],
  [
    "dropped",
    /^(avförd|avfört|utgår|utgått|struken|struket|avbruten|avbrutet|avslås|avslagen|inställ|avlyst|utgår|bortfall|cancel|dropped|(ej|inte|ikke|not) (längre )?(aktuell|relevant|applicable))/iu,
  ],
  [
    "unfulfilled",
    /^(ej|inte|icke|ikke|not)\s+(genomför|uppfyll|uppnå|slutför|klar|färdig|utför|gjord|gennemført|oppnådd|opfyldt|done|completed|met|achieved)/iu,
  ],
  [
    "delayed",
    /^(försena|forsinke|vilande|pausa|uppskjut|utsatt|udsat|avvakta|inväntar|delayed|on hold|paused|postponed)/iu,
  ],
  ["planned", /^(planera|planlagt|kommande|planned)/iu],
  [
    "ongoing",
    /^(pågår|pågående|påbörja|påbegyn|starta|starte|delvis|delvist|under (arbete|arbeid|genomförande)|löpande|løpende|i ?gång|i gang|igang|fortgår|fortløp|på gång|ongoing|in progress|started|partly|partially)/iu,
  ],
  [
    "done",
    /^((helt|fullt) )?(slutför|genomför|gjort|gjord|utför|avsluta|avslutte|afslutt|klar|färdig|ferdig|færdig|uppfyll|oppfylt|opfyldt|uppnå|oppnådd|verkställ|fullfør|fullført|gjennomført|gennemført|done|completed?|finished|closed|achieved|ja$)/iu,
  ],
];

/** The status that a word of a status column stands for; undefined for a word that is not known. */
export function statusOf(word: string): Status | undefined {
  const trimmed = word.trim();
  return WORDS.find(([, pattern]) => pattern.test(trimmed))?.[0];
}
