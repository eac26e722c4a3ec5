export type PointStatus = "Slutförd" | "Pågår" | "Ej påbörjad";

/** A point of the political programme that the committee answers for. */
export interface PointRow {
  readonly number: number;
  readonly text: string;
  readonly handling: string;
  readonly status: PointStatus;
}

export const pointsIntroduction =
  "Kommunstyrelsen ansvarar för 36 av 95 punkter i det politiska programmet.";

export const pointStatuses: readonly PointStatus[] = ["Slutförd", "Pågår", "Ej påbörjad"];

/** Handled through a goal, in the words that the plan uses for most points. */
function viaGoal(goal: string): string {
  return `Hanteras via uppdragsplanens mål ${goal}.`;
}

/** The same with the slip that the plan makes from point 81 on. */
function viaGoalAsMistyped(goal: string): string {
  return `Hanteras via uppdragsplanen mål ${goal}.`;
}

/** Outside the plan; the plan leaves out the word "i" every time. */
function outside(how: string): string {
  return `Punkten ingår inte uppdragsplan för 2024. ${how}`;
}

const economy = viaGoal("7 Ekonomistyrning");
const safety = viaGoal("6 Trygghet och säkerhet");
/** The goal is called Klimat och miljö. */
const energy = viaGoalAsMistyped("5 Energi");

type Cells = readonly [number: number, text: string, handling: string, status?: PointStatus];

const rows: readonly Cells[] = [
  [
    1,
    "Styrmodellen ska visa att majoritetens program styr mål, uppdragsplaner och budget.",
    "KF fattade beslut om styrmodellen den 19 december 2022.",
    "Slutförd",
  ],
  [2, "Ansvarsfull ekonomi som värnar skattemedlen och på sikt ger lägre skatt.", economy],
  [3, "Bättre underhåll av det som kommunen redan har byggt.", economy],
  [
    4,
    "Utveckla investeringsprocessen så att kopplingen mellan investering och nämndens drift syns.",
    economy,
  ],
  [
    5,
    "Gå igenom nämndernas ekonomi så att pengarna används för målen.",
    outside("Hanteras delvis i budgetprocessen."),
    "Ej påbörjad",
  ],
  [6, "Utveckla investeringsprocessen så att planerade investeringar leder mot målen.", economy],
  [
    7,
    "Använda kommunens lokaler effektivare genom ny styrning av lokalförsörjningen.",
    viaGoal("8 Lokalförsörjning"),
  ],
  [
    8,
    "Minska kommunens konkurrens med företagen och ta fram en policy mot osund konkurrens.",
    "Hanteras via uppdragsplanens mål 1 Näringsliv och via handslaget.",
  ],
  [
    9,
    "Enklare upphandlingar så att små företag kan lämna anbud.",
    outside("Information och utbildning pågår i ordinarie uppdrag."),
  ],
  [
    14,
    "En samlad servicegaranti för företag.",
    outside("Hanteras via handlaget och pågår på samhällsbyggnadskontoret."),
  ],
  [
    16,
    "Starta Upplev Norrköping igen tillsammans med näringslivet.",
    "KF fattade beslut om att strata bolaget den 24 april 2023.",
    "Slutförd",
  ],
  [
    17,
    "Valfrihet enligt LOV i fler verksamheter.",
    outside("Hanteras först inom vård- och omsorgsnämndens område."),
    "Ej påbörjad",
  ],
  [
    18,
    "En strategi som bevarar god åkermark och ger företag färdig mark.",
    viaGoal("3 Översiktsplanering"),
  ],
  [19, "Fördjupa samarbetet med Linköpings universitet.", viaGoal("2 Kompetensförsörjning")],
  [
    33,
    "Lärare och rektorer går före i löneöversynen.",
    outside("Grupperna gick före i löneöversynen inför 2023, KS 2023/0003."),
  ],
  [38, "Sök med narkotikahund återkommande på kommunens gymnasieskolor.", safety],
  [39, "Fler ordningsvakter.", safety],
  [
    40,
    "Ge samverkansavtalet med polisen de resurser det behöver.",
    "Kommunstyrelsen antog samverkansöverenskommelsen i december 2022 och handlingsplanen den 20 juni 2023. En åtgärdsplan visar ansvar och resurser.",
    "Slutförd",
  ],
  [41, "Fler kameror på kommunala byggnader.", safety],
  [42, "Kameror på otrygga platser i samarbete med polisen.", safety],
  [
    51,
    "Bättre villkor för chefer och ett närvarande ledarskap.",
    outside("Personalavdelningen satsar på chefers villkor inom vård och omsorg."),
  ],
  [71, "En plan för arbetet mot hedersrelaterat våld.", safety],
  [72, "En plan för arbetet mot våld i nära relationer.", safety],
  [
    75,
    "En trafikstrategi som låter medborgarna välja färdsätt.",
    outside("Trafikstrategin arbetas in i översiktsplanen."),
  ],
  [
    77,
    "Ägardirektiv till Hyresbostäder som ger bostäder i ytterområden.",
    "KF fattade beslut om ägardirektivet den 29 maj 2023.",
    "Slutförd",
  ],
  [
    78,
    "Ägardirektiv till Hyresbostäder med större vikt vid billiga bostäder.",
    "KF fattade beslut om ägardirektivet den 29 maj 2023.",
    "Slutförd",
  ],
  [
    80,
    "Se till att det finns laddplatser.",
    outside("Planerat uppdrag till miljö-och klimatberedningen 2024."),
  ],
  [81, "Spara energi i kommunens fastigheter.", viaGoalAsMistyped("8 Lokalförsörjning")],
  [
    82,
    "Kräva klimatanpassning i kommunens investeringar.",
    viaGoalAsMistyped("5 Energi och mål 7 Ekonomistyrning"),
  ],
  [84, "Stödja lokal biogas.", outside("Planerat uppdrag till miljö-och klimatberedningen 2024.")],
  [
    85,
    "Peka ut platser för solenergiparker.",
    outside("Inväntar arbetet med översiktsplanen."),
    "Ej påbörjad",
  ],
  [86, "Delta när ny kärnkraft (SMR) etableras.", energy],
  [87, "Delta i och stödja den cirkulära ekonomin.", energy],
  [92, "Bidra aktivt till en lokal energimix.", energy],
  [
    93,
    "Driva på för kollektivtrafik på landsbygden till arbete och studier.",
    outside("Hanteras inom regional samverkan."),
    "Ej påbörjad",
  ],
  [
    95,
    "Landsbygdens trygghet ska synas tydligare i samverkansavtalet med polisen.",
    outside("Hanteras inom Norrköpings brottsförebyggande råd."),
    "Ej påbörjad",
  ],
];

/** The points in the plan's order. Most are going on. */
export const points: readonly PointRow[] = rows.map(
  ([number, text, handling, status = "Pågår"]) => ({
    number,
    text,
    handling,
    status,
  })
);
