/** Texts of how tables are read: they come with the views that correct it, see correctionWords.ts. */
export const reading = {
  "reading.role.label": "benämning",
  "reading.role.amount": "belopp",
  "reading.role.share": "andel",
  "reading.role.total": "helhet",
  "reading.role.percent": "procent",
  "reading.role.from": "från",
  "reading.role.to": "till",
  "reading.role.purpose": "avser",
  "reading.role.number": "nummer",
  "reading.role.goal": "mål",
  "reading.role.name": "namn",
  "reading.role.text": "text",
  "reading.role.contribution": "bidrag",
  "reading.role.handling": "hantering",
  "reading.role.status": "status",
  "reading.role.period": "uppföljning",
  "reading.role.carriedOut": "genomförs",
  "reading.role.reported": "rapporteras",
  "reading.role.indicator": "indikator",
  "reading.role.baseline": "utgångsvärde",
  "reading.role.target": "målvärde",
  "reading.role.direction": "riktning",
  "reading.role.owner": "ansvarig",
  "reading.role.due": "klart senast",
  "reading.role.unit": "enhet",
  "reading.role.globalGoal": "globalt mål",
  "reading.role.unknown": "läses inte",
  "reading.fault.words":
    "”{text}” är inget tal. Skriv talet, eller lämna cellen tom om det saknas.",
  "reading.fault.date": "”{text}” är ett datum. Är det ett belopp ska cellen ha ett talformat.",
  "reading.fault.formulaError": "Formeln ger felet {text}. Rätta den, så att talet kan läsas.",
  "reading.fault.logical": "”{text}” är ett sanningsvärde, inte ett tal. Skriv talet.",
  "reading.fault.decimalMark":
    "”{text}” kan betyda {first|number} eller {second|number}, och tabellens andra tal visar inte vilket. Skriv in värdet som ett tal i stället för som text.",
  "reading.fault.otherDecimalMark":
    "”{text}” kan betyda {first|number}, men tabellens andra tal har ett annat decimaltecken. Skriv in värdet som ett tal i stället för som text.",
  "reading.fault.brackets":
    "”{text}” kan vara ett negativt tal eller till exempel förra årets. Skriv det med minustecken eller utan parentes.",
  "reading.fault.footnote":
    "I ”{text}” kan sista siffran höra till talet eller vara en fotnot. Skriv fotnoten som ¹ eller med mellanslag före.",
  "reading.fault.year":
    "”{text}” kan vara ett belopp eller ett årtal. Skriv in ett belopp som ett tal i stället för som text.",
  "reading.fault.dateDigits":
    "”{text}” kan vara ett belopp eller ett datum. Skriv in ett belopp som ett tal i stället för som text.",
} as const;
