/** Texts of findings: what is wrong, why it may be, and how to put it right. */
export const validation = {
  "share-of-total.inconsistent":
    "{label}: {stated|number} % står, men {amount|number} / {total|number} = {interval|number} %, alltså {expected|number} %.",
  "share-of-total.doubtful":
    "{label}: {stated|number} % stämmer inte med {amount|number} / {total|number} = {interval|number} %, alltså {expected|number} %. Kontrollera vad andelen är en andel av.",
  "share-of-total.tieOnly":
    "{label}: {stated|number} % av {total|number} kan vara {amount|number} bara om beloppen ligger exakt på en avrundningsgräns.",
  "share-of-total.fraction": "Talet kan vara en bråkdel som saknar procentformat.",
  "share-of-total.truncated":
    "{stated|number} % är {interval|number} % avkortat i stället för avrundat. Tabellens övriga andelar stämmer också om de är avkortade. Avrundat blir det {expected|number} %.",
  "share-of-total.otherCell":
    "Är {stated|number} % rätt måste beloppet i stället vara {amounts|number} (nu {amount|number}) eller helheten {totals|number} (nu {total|number}).",
  "share-of-total.repair": "Ändra andelen från {stated|number} till {expected|number} %.",
  "sum-of-parts.inconsistent":
    "{label}: {stated|number} står, men delarna ger {sum|number} ({interval|number} med avrundning). Skillnaden är {difference|number}.",
  "sum-of-parts.doubtful":
    "{label}: {stated|number} stämmer inte med raderna som verkar ingå, {sum|number} ({interval|number} med avrundning). Kontrollera vilka rader som ska summeras.",
  "sum-of-parts.tieOnly":
    "{label}: {stated|number} kan vara summan av delarna, {sum|number}, bara om flera belopp ligger exakt på en avrundningsgräns.",
  "sum-of-parts.unchecked.missing":
    "{label}: summan {stated|number} kan inte prövas, eftersom belopp saknas för {missing}.",
  "sum-of-parts.unchecked.approximate":
    "{label}: summan {stated|number} kan inte prövas, eftersom något av beloppen är ungefärligt.",
  "sum-of-parts.unchecked.units":
    "{label}: summan {stated|number} kan inte prövas, eftersom beloppen har olika eller okända enheter.",
  "sum-of-parts.rest":
    "Det som saknas är tillsammans {rest|number} ({interval|number}), {percent|number} % av summan.",
  "sum-of-parts.restWithShares":
    "Det som saknas är tillsammans {rest|number} ({interval|number}), {percent|number} % av summan. Angivna andelar: {shares|number} %.",
  "sum-of-parts.leftOut":
    "Skillnaden är precis beloppet för {label}, {amount|number}: raden är kanske inte med i summan.",
  "sum-of-parts.countedTwice":
    "Skillnaden är precis beloppet för {label}, {amount|number}: raden är kanske räknad två gånger.",
  "repair.change": "{label}: ändra {stated|number} till {value|number}.",
  "repair.swappedDigits":
    "{label}: två siffror har bytt plats. Ändra {stated|number} till {value|number}.",
  "repair.factor": "{label}: fel tiopotens eller enhet. Ändra {stated|number} till {value|number}.",
  "repair.sign": "{label}: fel tecken. Ändra {stated|number} till {value|number}.",
  "repair.oneDigit": "{label}: en siffra är fel. Ändra {stated|number} till {value|number}.",
  "repair.missingDigit":
    "{label}: en siffra saknas eller är för mycket. Ändra {stated|number} till {value|number}.",
  "shares-sum-to-100.withinRounding":
    "Andelarna {terms|number} blir {sum|number} %. Det ryms inom avrundningen ({interval|number}) och är inget fel i sig.",
  "shares-sum-to-100.impossible":
    "Andelarna {terms|number} blir {sum|number} %. Avrundning räcker inte för att summan ska kunna vara 100 ({interval|number}): en andel är fel eller saknas.",
  "shares-sum-to-100.cause":
    "Orsaken är {label}: med {expected|number} % i stället för {stated|number} % blir det {terms|number} = 100.",
  "goal-name-mismatch.message": "Här står ”mål {number} {used}”, men mål {number} heter ”{name}”.",
  "goal-name-mismatch.otherGoal":
    "Namnet hör till mål {number} {name}: det kan vara numret som är fel.",
  "goal-name-mismatch.repair": "Skriv ”{name}” i stället för ”{used}”.",
  "goal-reference-unknown.message":
    "Här hänvisas till mål {number}, men planen har inget mål med det numret (målen är {goals}).",
} as const;
