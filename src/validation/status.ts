/** Where work on a programme point stands. */
export type Status = "notStarted" | "ongoing" | "done" | "delayed" | "dropped" | "planned";

const WORDS: readonly (readonly [Status, RegExp])[] = [
  [
    "notStarted",
    /^(ej|inte|icke|not)\s+(påbörja|starta|börja|startad|initiera|started|begun)|^ej start|^not started/iu,
  ],
  ["dropped", /^(avförd|avfört|utgår|utgått|struken|avbruten|avbrutet|avslås|cancel|dropped)/iu],
  ["delayed", /^(försenad|försenat|vilande|pausad|pausat|uppskjut|delayed|on hold|paused)/iu],
  ["planned", /^(planera|kommande|planned)/iu],
  [
    "ongoing",
    /^(pågår|pågående|påbörja|startad|startat|delvis|under arbete|löpande|i gång|igång|ongoing|in progress|started|partly)/iu,
  ],
  [
    "done",
    /^(slutför|genomför|avsluta|klar|färdig|uppfyll|uppnå|verkställ|done|completed?|finished|closed|ja$)/iu,
  ],
];

/** The status that a word of a status column stands for; undefined for a word that is not known. */
export function statusOf(word: string): Status | undefined {
  const trimmed = word.trim();
  return WORDS.find(([, pattern]) => pattern.test(trimmed))?.[0];
}
