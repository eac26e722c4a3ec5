/** A goal of the plan with what fulfilment of it means. Labels such as "A." stand in the words, where the plan has them. */
export interface PlanGoal {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly criteria: readonly string[];
}

/** The plan writes Agenda 2035 here and Agenda 2030 in its note. */
export const goalsIntroduction =
  "Planen består av åtta mål med måluppfyllelser. Målen är kopplade³ till Agenda 2035 och de globala målen.";
export const goalsNote =
  "³ Motiven till kopplingen mellan målen och Agenda 2030 finns i ärende KS 2023/1297.";
export const criteriaNote =
  "⁴ I det kommande förslaget till översiktsplan: jordbruksmark som föreslås bli till exempel industri eller bostäder.";

export const goals: readonly PlanGoal[] = [
  {
    number: 1,
    name: "Näringsliv",
    text: "Kommunen driver på så att företagsklimatet blir bättre i hela Norrköping.",
    criteria: [
      "Minska avståndet mellan kommunen och företagen så att bemötandet blir bättre.",
      "Skapa fler möten och mötesplatser för kommunen och näringslivet.",
      "Lyfta fram goda exempel på företagande så att fler blir ambassadörer för Norrköping.",
    ],
  },
  {
    number: 2,
    name: "Kompetensförsörjning",
    text: "Kommunen och näringslivet får den kompetens de behöver. Kommunen bygger broar mellan utbildning och arbetsmarknad.",
    criteria: [
      "Arbeta strategiskt med de högst prioriterade insatserna för kommunens kompetensförsörjning.",
      "Locka kompetens till Norrköping och ge den skäl att stanna.",
      "Fördjupa samarbetet med Linköpings universitet.",
    ],
  },
  {
    number: 3,
    name: "Översiktsplanering",
    text: "Planeringen ger hållbar tillväxt och väger verksamhetsmark mot jordbruksmark.",
    criteria: [
      "Mindre jordbruksmark tas i anspråk: andelen i utvecklingsområdena⁴ minskar jämfört med planen från 2017.",
      "En planeringsstrategi visar inriktningen för översiktsplaneringen.",
      "En digital plattform gör planens ställningstaganden om mark och vatten lätta att hitta.",
    ],
  },
  {
    number: 4,
    name: "Digitalisering",
    text: "Digitala arbetssätt ger bättre service och mer välfärd för varje skattekrona.",
    criteria: [
      "Organisationen blir bättre på att förnya sig.",
      "Digitala tjänster för invånare och företag ger bättre service, kvalitet och tillgänglighet.",
      "IT- och informationssäkerheten stärks genom att information hanteras säkert och enligt reglerna.",
    ],
  },
  {
    number: 5,
    name: "Klimat och miljö",
    text: "Kommunen är ekologiskt hållbar och gör plats för lokal el, lokala bränslen och flera energislag.",
    criteria: [
      "Hålla energiplanen aktuell så att den möter behoven och bidrar till en fossilfri energimix.",
      "Öka kunskapen om olika energislag så att nya etableringar blir möjliga.",
      "Använda de styrmedel som finns för cirkulära flöden och cirkulär ekonomi.",
    ],
  },
  {
    number: 6,
    name: "Trygghet och säkerhet",
    text: "Norrköping är tryggt, säkert och öppet för alla tack vare egna insatser och starkare samverkan.",
    criteria: [
      "Samverka med civilsamhället så att trygga strukturer håller över tid.",
      "Fördjupa samarbetet med näringsliv och myndigheter mot välfärdsbrott och organiserad brottslighet.",
      "Bedriva trygghetsskapande och brottsförebyggande arbete i hela Norrköping.",
      "Se över styrningen av frågor om hedersvåld och våld i nära relation.",
    ],
  },
  {
    number: 7,
    name: "Ekonomistyrning",
    text: "Ekonomin styrs långsiktigt så att kommunen har god ekonomisk hushållning.",
    criteria: [
      "A. Utveckla investeringsprocessen så att koppling mellan investering och nämndens drift syns.",
    ],
  },
  {
    number: 8,
    name: "Lokalförsörjning",
    text: "Lokalerna passar verksamheten, kostar inte mer än de behöver och används fullt ut.",
    criteria: [
      "A. Andelen underhållsplaner som är aktuella ökar från 30 procent till 50 procent.",
      "B. Ta fram metoder för att planera lokaler, bostäder och infrastruktur tillsammans.",
      "C. Använda kommunens lokaler effektivare.",
    ],
  },
];
