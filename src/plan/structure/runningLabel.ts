/** "Ackumulerat jan–mar", "Utfall ack.", "Hittills i år". */
const RUNNING =
  /(?<!\p{L})(?:a[ck]k(?:um\p{L}*|\.)?|(?:ac)?cumul\p{L}*|hittills(?: i år)?|ytd|year to date)(?!\p{L})/iu;

const PERIOD =
  /\(.*?\)|(?<!\p{L})(?:(?:jan|feb|mar|apr|maj|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|des)\p{L}*|kv(?:artal)?|tertial|[qt](?=\d)|per|tom|till|och|med)(?!\p{L})|[^\p{L}]+/giu;

/** True for what adds up months or quarters as they go. */
export function isRunning(label: string): boolean {
  return RUNNING.test(label);
}

/** What a column or line is about besides its period: "Utfall jan" and "Ack utfall jan–mar" both "utfall". */
export function withoutPeriod(label: string): string {
  return label
    .replace(RUNNING, " ")
    .replace(PERIOD, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
