/** What the words about how a point is handled say of where the work stands. */
export interface HandlingSigns {
  /** "Hanteras via …", "arbetet pågår": somebody works with it. */
  readonly ongoing: boolean;
  /** "Arbetet pågår": more than saying where or by whom it is handled. */
  readonly unfinished: boolean;
  /** "Från 2026": work is done from a time that may be to come. */
  readonly starts: boolean;
  /** "Planerat uppdrag": work is to come. */
  readonly planned: boolean;
  /** "Slutfört", "har genomförts": work is over. */
  readonly done: boolean;
  /** The years that the handling refers to. */
  readonly years: readonly number[];
}

const CASE_NUMBER = /\b\p{Lu}{2,}[ -]?\d{4}\/\d+(-\d+)*/gu;

/** The standard sentence that a point is outside the plan names the plan's year and says nothing of the work. */
const NOT_INCLUDED = /[^.]*\b(ingår (inte|ej)|not (part of|included))\b[^.]*\.?/giu;

/** Not "ska hanteras", "kan hanteras", "hanteras inte", "hanteras senare": no work now. */
const ONGOING =
  /(?<!\b(ska|skall|kommer att|kan|bör|inte|ej|will be|to be|not)\s)\b(hanteras|pågår|genomförs|drivs|bedrivs|bearbetas|is handled|is being|are being|ongoing|in progress)\b(?!\s+(inte|ej|senare|under (nästa|kommande)|not|later))/iu;
const UNFINISHED =
  /(?<!\b(inte|ej|not)\s)\b(pågår|återstår|fortsätter|ongoing|in progress|remains)\b/iu;
const PLANNED =
  /\b(planerat|planerad|planerade)\s+(uppdrag|start|insats|insatser|åtgärd|åtgärder|arbete|utredning|genomförande)\b|\b(planeras|inte påbörja\p{L}+|ej påbörja\p{L}+|ska påbörjas|kommer att påbörjas|planned assignment|is planned|are planned|not started)\b/iu;
const DONE =
  /\b(slutfört|slutförd|slutfördes|slutförts|avslutats|avslutades|är avslutad|är avslutat|är genomförd|är genomfört|har genomförts|genomfördes|completed|has been carried out)\b/iu;
const YEAR = /\b(?:19|20)\d\d\b/gu;
const STARTS = /\b(?:från|fr\.?\s?o\.?\s?m\.?|from)\s+(?:\p{L}+\s+){0,2}(?:19|20)\d\d\b/iu;
const SINCE =
  /\b(sedan|från och med|fr\.?\s?o\.?\s?m\.?|since|from)\s+(?:\p{L}+\s+)?(?:19|20)\d\d\b/giu;

/** Reads the signs of a handling. Years of case numbers and of "not included in the plan" do not count. */
export function readHandling(text: string): HandlingSigns {
  const words = text.replace(CASE_NUMBER, " ").replace(NOT_INCLUDED, " ");
  const years = words.replace(SINCE, " ").match(YEAR) ?? [];
  return {
    ongoing: ONGOING.test(words),
    unfinished: UNFINISHED.test(words),
    starts: STARTS.test(words),
    planned: PLANNED.test(words),
    done: DONE.test(words),
    years: years.map(Number),
  };
}
