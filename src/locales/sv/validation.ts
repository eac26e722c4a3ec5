/** Texts of findings: what is wrong, why it may be, and how to put it right. */
export const validation = {
  "share-of-total.inconsistent":
    "{label}: {stated|number} % står, men {amount|number} / {total|number} = {interval|number} %, alltså {expected|number} %.",
  "share-of-total.doubtful":
    "{label}: {stated|number} % stämmer inte med {amount|number} / {total|number} = {interval|number} %, alltså {expected|number} %. Kontrollera vad andelen är en andel av.",
  "share-of-total.otherBase":
    "{count} andelar stämmer inte med {total|number}: {label} är {stated|number} %, men {amount|number} / {total|number} = {interval|number} %. De är kanske andelar av något annat.",
  "share-of-total.tieOnly":
    "{label}: {stated|number} % av {total|number} kan vara {amount|number} bara om beloppen ligger exakt på en avrundningsgräns.",
  "share-of-total.fraction": "Talet kan vara en bråkdel som saknar procentformat.",
  "share-of-total.truncated":
    "{stated|number} % är {interval|number} % avkortat i stället för avrundat. Tabellens övriga andelar stämmer också om de är avkortade. Avrundat blir det {expected|number} %.",
  "share-of-total.sumKept":
    "{stated|number} % är {interval|number} % avrundat åt andra hållet, så att andelarna tillsammans blir 100. Avrundat för sig blir det {expected|number} %.",
  "share-of-total.otherCell":
    "Är {stated|number} % rätt måste beloppet i stället vara {amounts|number} (nu {amount|number}) eller helheten {totals|number} (nu {total|number}).",
  "share-of-total.repair": "Ändra andelen från {stated|number} till {expected|number} %.",
  "sum-of-parts.byShare": "{label}: {share|number} % av summan är {interval|number}.",
  "sum-of-parts.truncated":
    "Tabellens alla summor stämmer om beloppen är avkortade i stället för avrundade. Avrundat blir summan {sum|number}.",
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
  "column-relation.inconsistent":
    "{label}: {stated|number} står under {column}, men {terms} ger {sum|number} ({interval|number} med avrundning). Skillnaden är {difference|number}.",
  "column-relation.doubtful":
    "{label}: {stated|number} under {column} stämmer inte med {terms}, {sum|number} ({interval|number} med avrundning), som stämmer på de flesta andra ställen. Kontrollera cellen.",
  "column-relation.tieOnly":
    "{label}: {stated|number} under {column} kan vara {terms}, {sum|number}, bara om flera belopp ligger exakt på en avrundningsgräns.",
  "column-relation.product.doubtful":
    "{label}: {stated|number} % stämmer inte med {change|number} / {base|number} = {interval|number} %. På de flesta andra rader är beloppet procentsatsen av basen. Kontrollera raden.",
  "column-relation.product.tieOnly":
    "{label}: {change|number} kan vara {stated|number} % av {base|number} bara om beloppen ligger exakt på en avrundningsgräns.",
  "column-relation.product.repair":
    "Ändra procentsatsen från {stated|number} till {expected|number} %.",
  "change-from-last-year.inconsistent":
    "{label}: förändringen {stated|number} % står, men {change|number} / {base|number} = {interval|number} %.",
  "change-from-last-year.doubtful":
    "{label}: {stated|number} % stämmer inte med {change|number} / {base|number} = {interval|number} %, som stämmer på de flesta andra rader. Kontrollera raden.",
  "change-from-last-year.tieOnly":
    "{label}: {stated|number} % kan vara {change|number} / {base|number} bara om beloppen ligger exakt på en avrundningsgräns.",
  "change-from-last-year.repair":
    "Ändra förändringen från {stated|number} till {expected|number} %.",
  "shown-figures-do-not-add-up.one":
    "{label} visar {stated|number}, men delarna som de visas blir {sum|number}. De lagrade beloppen stämmer: decimaler döljs av talformatet. Visa fler decimaler eller skriv att avrundning förekommer.",
  "shown-figures-do-not-add-up.several":
    "{count} summor stämmer som de är lagrade men inte som de visas. {label} visar {stated|number}, men delarna som de visas blir {sum|number}. Visa fler decimaler eller skriv att avrundning förekommer.",
  "joint-consistency.inconsistent":
    "Varje summa för sig kan stämma, men inte alla på samma gång: {labels}. Inga belopp som avrundas till de angivna uppfyller alla summorna.",
  "joint-consistency.same":
    "Det förutsätter att beloppet är ett och samma där det står två gånger: {labels}.",
  "joint-consistency.missing":
    "{labels} saknar belopp, och inget belopp där får alla summor att stämma.",
  "joint-consistency.truncated":
    "Alla summorna stämmer på samma gång om beloppen är avkortade i stället för avrundade.",
  "joint-consistency.undecided":
    "{count} samband har gemensamma belopp men är för många för att prövas tillsammans. Vart och ett är prövat för sig.",
  "truncated.all":
    "Arbetsbokens alla summor och andelar stämmer om talen är avkortade i stället för avrundade.",
  "suspects.only": "Det är den enda cell som ensam kan förklara felet.",
  "suspects.cells": "{count} celler kan var för sig förklara felet.",
  "suspects.sets":
    "Minst {size} celler måste vara fel. Antal kombinationer som kan förklara felet: {count}.",
  "suspects.some":
    "Alla möjligheter har inte prövats. Hittills är antalet sätt att förklara felet {count}.",
  "suspects.listed": "Av dem visas {shown} av {count} här, de troligaste först.",
  "suspects.unknown": "Sambanden är för många för att avgöra vilken cell som är fel.",
  "repair.change": "{label}: ändra {stated|number} till {value|number}.",
  "repair.swappedDigits":
    "{label}: två siffror har bytt plats. Ändra {stated|number} till {value|number}.",
  "repair.factor": "{label}: fel tiopotens eller enhet. Ändra {stated|number} till {value|number}.",
  "repair.sign": "{label}: fel tecken. Ändra {stated|number} till {value|number}.",
  "repair.oneDigit": "{label}: en siffra är fel. Ändra {stated|number} till {value|number}.",
  "repair.missingDigit":
    "{label}: en siffra saknas eller är för mycket. Ändra {stated|number} till {value|number}.",
  "repair.changeWithin":
    "{label}: ändra {stated|number} till {value|number} (möjligt intervall {range|number}).",
  "repair.leftOut":
    "{label}: {part} är inte med i summan. Ändra {stated|number} till {value|number}.",
  "repair.countedTwice":
    "{label}: {part} är medräknat två gånger. Ändra {stated|number} till {value|number}.",
  "repair.subtotal":
    "{label}: raderna före är medräknade, som i en delsumma. Ändra {stated|number} till {value|number}.",
  "repair.staleTotal":
    "{label}: summan kan ha blivit kvar när delarna ändrades. Ändra {stated|number} till {value|number}.",
  "repair.swappedPair":
    "{label1} och {label2} har bytt plats: {stated1|number} ska vara {value1|number} och {stated2|number} ska vara {value2|number}.",
  "repair.two":
    "Ändra {label1} från {stated1|number} till {value1|number} och {label2} från {stated2|number} till {value2|number}.",
  "repair.three":
    "Ändra {label1} från {stated1|number} till {value1|number}, {label2} från {stated2|number} till {value2|number} och {label3} från {stated3|number} till {value3|number}.",
  "shares-sum-to-100.withinRounding":
    "Andelarna {terms|number} blir {sum|number} %. Det ryms inom avrundningen ({interval|number}) och är inget fel i sig.",
  "shares-sum-to-100.impossible":
    "Andelarna {terms|number} blir {sum|number} %. Avrundning räcker inte för att summan ska kunna vara 100 ({interval|number}): en andel är fel eller saknas.",
  "shares-sum-to-100.cause":
    "Orsaken är {label}: med {expected|number} % i stället för {stated|number} % blir det {terms|number} = 100.",
  "goal-name-mismatch.otherName":
    "{count} hänvisningar kallar mål {number} ”{used}”: målet kan ha bytt namn.",
  "goal-name-mismatch.message": "Här står ”mål {number} {used}”, men mål {number} heter ”{name}”.",
  "goal-name-mismatch.otherGoal":
    "Namnet hör till mål {number} {name}: det kan vara numret som är fel.",
  "goal-name-mismatch.repair": "Skriv ”{name}” i stället för ”{used}”.",
  "goal-reference-unknown.message":
    "Här hänvisas till mål {number}, men planen har inget mål med det numret (målen är {goals}).",
  "of-which-exceeds.part":
    "{part}, {amount|number}, är större än det den är en del av: {label}, {total|number}.",
  "of-which-exceeds.sum":
    "Delarna {amount|number} är tillsammans större än {label}, {total|number}. Det är rätt bara om de överlappar varandra.",
  "of-which-exceeds.tieOnly":
    "{part}, {amount|number}, ryms i {label}, {total|number}, bara om beloppen ligger exakt på en avrundningsgräns.",
  "of-which-remainder.message":
    "{parts}: {amount|number} av {total|number} är {percent|number} %. Resten, {rest|number} ({interval|number}), är inte specificerad.",
  "of-which-remainder.frame": "Av {label}, {total|number}, är det {percent|number} %.",
  "of-which-remainder.largest":
    "Den största angivna posten är {part}, men den är mindre än hälften.",
  "percent-of-amount.message":
    "{label}: {percent|number} % som motsvarar {amount|number} förutsätter att basen är {interval|number}, till exempel {middle|number}. Ingen av budgetramarna i arbetsboken passar, och basen är inte angiven.",
  "percent-of-amount.unknownBase":
    "{label}: {percent|number} % som motsvarar {amount|number} förutsätter att basen är {interval|number}, till exempel {middle|number}. Arbetsboken har ingen budgetram att jämföra med.",
  "percent-of-amount.odd":
    "{label}: {percent|number} % som motsvarar {amount|number} förutsätter att basen är {interval|number}, men de {count} andra raderna har alla basen {base|number}. {percent|number} % av den är {gives|number}.",
  "percent-of-amount.total.fails":
    "{label}, {value|number}, passar inte: {percent|number} % av den är {gives|number}, inte {amount|number}.",
  "percent-of-amount.lastYear.fails":
    "Föregående års ram, {total|number} − {change|number} = {value|number}, passar inte: {percent|number} % av den är {gives|number}, inte {amount|number}.",
  "percent-of-amount.lastYearLess.fits":
    "Föregående års ram {before|number} utan {label}, {moved|number}, är {value|number} och passar.",
  "percent-of-amount.lastYearPlus.fits":
    "Föregående års ram {before|number} med {label}, {moved|number}, är {value|number} och passar.",
  "percent-of-amount.amount.fits": "{label}, {value|number}, passar.",
  "percent-of-amount.sign":
    "Procenttalet är negativt men beloppet saknar minustecken: det läses som en minskning med {amount|number}.",
  "amount-bridge.closing":
    "{opening} och raderna efter den blir {sum|number} ({interval|number} med avrundning), men {label} är {stated|number}. Skillnaden är {difference|number} och har ingen förklaring.",
  "amount-bridge.lastYear":
    "Föregående års belopp var {total|number} − {change|number} = {value|number}: ökningen är {percent|number} %.",
  "amount-bridge.message":
    "{label}: av {change|number} förklaras {items|number}. Resten, {rest|number} ({interval|number}), är {percent|number} % och har ingen förklaring.",
  "amount-bridge.adjustment": "Räknas justeringen {amount|number} med är resten {rest|number}.",
  "amount-bridge.transfers":
    "Räknas också omföringarna netto, {amount|number}, med är resten {rest|number}.",
  "transfers-balance.missing.from": "Omföringen av {amount|number} ({purpose}) saknar avsändare.",
  "transfers-balance.missing.to": "Omföringen av {amount|number} ({purpose}) saknar mottagare.",
  "transfers-balance.net": "Netto för {body}: {terms|number} = {net|number}.",
  "transfers-balance.uneven": "{purpose}: {terms|number} = {net|number}, men summan ska bli noll.",
  "transfers-balance.wrongNet":
    "Netto för {body}: {terms|number} = {net|number}, men {stated|number} står.",
  "transfers-balance.against": "Netto mot {body}: {terms|number} = {net|number}.",
  "transfers-balance.toItself": "Omföringen av {amount|number} går från {body} till {body}.",
  "same-quantity-twice.message":
    "{label} är {second|number} här men {first|number} i {place}. Det ska vara samma belopp.",
  "count-stated.points": "Texten säger {stated} punkter, men planen har {counted}.",
  "count-stated.highest":
    "Texten säger att det politiska programmet har {stated} punkter, men här finns punkt {counted}.",
  "count-stated.goals": "Texten säger {stated} mål, men planen har {counted}.",
  "count-share.message":
    "{part|number} av {whole|number} är {exact|number} %, alltså {expected|number} %, men {stated|number} % står.",
  "count-share.repair": "Ändra andelen från {stated|number} till {expected|number} %.",
  "missing-figure.one":
    "{label} saknar belopp. För att {total}, {stated|number}, ska stämma måste det vara {value|number} ({range|number}).",
  "missing-figure.several":
    "{label} saknar belopp. För att {total}, {stated|number}, ska stämma måste de tillsammans vara {value|number} ({range|number}).",
  "missing-figure.deduced":
    "{label} måste vara {value|number} ({range|number}) för att alla summor ska stämma.",
  "missing-figure.repair":
    "{label}: skriv in {value|number}, om inget annat belopp i summan är fel.",
  "mixed-units.row.large":
    "{label} ({amounts|number}) verkar stå i en annan enhet än övriga rader: {total} stämmer om beloppen är {factor|number} gånger mindre. Skriv alla i samma enhet eller ange enheten.",
  "mixed-units.row.small":
    "{label} ({amounts|number}) verkar stå i en annan enhet än övriga rader: {total} stämmer om beloppen är {factor|number} gånger större. Skriv alla i samma enhet eller ange enheten.",
  "mixed-units.column":
    "Beloppen under {large} är omkring 1 000 gånger dem under {small} ({first|number} och {second|number}), men ingen skillnad i enhet är angiven.",
  "excess-digits.one":
    "Här är {stored|number} lagrat men {shown|number} visas. Summor räknas på det lagrade talet.",
  "excess-digits.several":
    "{count} tal är lagrade med fler decimaler än de visar: {stored|number} visas som {shown|number}. Summor räknas på de lagrade talen.",
  "excess-digits.odd":
    "{numbers|number} har fler decimaler än övriga tal i kolumnen ({decimals}). Är det tusentalsavgränsare?",
  "excess-digits.repair": "Skriv in talen så som de visas, eller visa fler decimaler.",
  "number-as-text.message":
    "Tal som är lagrade som text räknas inte med i Excels summor. Antal celler: {count} ({numbers|number}).",
  "number-as-text.repair": "Skriv in talen på nytt som tal.",
  "hard-coded-total.holds":
    "Summan är inskriven som tal fast radens övriga summor är formler: {labels} ({amounts|number}). Den följer inte med om delarna ändras.",
  "hard-coded-total.fails":
    "Summan är inskriven som tal fast radens övriga summor är formler, och den stämmer inte längre med delarna: {labels} ({amounts|number}). Sätt in en formel även här.",
  "sum-omits-row.one":
    "{label}: formeln i {cell} summerar {range}, men inte raden {omitted}, {amounts|number}, som står mellan.",
  "sum-omits-row.many":
    "{label}: formeln i {cell} summerar {range}, men inte raderna {omitted} ({amounts|number}), som står mellan.",
  "sum-includes-total.message":
    "{label}: formeln summerar {range} och räknar då både {totals} ({amounts|number}) och delarna, alltså dubbelt.",
  "formula-error.one":
    "Här visas felet {error} i stället för ett värde. Det som bygger på cellen kan inte prövas.",
  "formula-error.many":
    "Felet {error} visas i {count} celler i stället för ett värde. Det som bygger på dem kan inte prövas.",
  "formula-error.division":
    "Formeln delar med noll eller med en tom cell. Fyll i det som saknas, eller låt formeln ge ett tomt värde så länge.",
  "formula-error.reference":
    "Formeln hänvisar till celler som har tagits bort. Ange cellerna på nytt.",
  "formula-error.value":
    "Formeln räknar med något som inte är ett tal, till exempel text eller ett mellanslag. Skriv tal i de celler den använder.",
  "formula-error.name":
    "Formeln använder ett namn eller en funktion som Excel inte känner till. Kontrollera stavningen.",
  "formula-error.missing":
    "Formeln söker ett värde som inte finns. Kontrollera sökvärdet och listan den söker i.",
  "formula-error.number":
    "Formeln ger ett tal som inte går att räkna ut. Kontrollera de tal den använder.",
  "formula-error.range":
    "Formeln anger områden som inte möts. Kontrollera skiljetecknen mellan områdena.",
  "formula-error.spill": "Formelns resultat får inte plats. Töm cellerna bredvid eller under den.",
  "goal-without-council-goal.message":
    "Mål {number} {name} är inte kopplat till något av fullmäktiges mål.",
  "goal-without-council-goal.several":
    "Mål som flera av fullmäktiges mål (inom parentes) är kopplade till: {goals}.",
  "goal-numbers-shared.message":
    "Fullmäktiges mål och planens mål har samma nummer, {numbers}: ”mål {first}” kan syfta på endera.",
  "goals-without-amounts.message": "Inget av planens mål ({count}) har ett angivet belopp.",
  "goal-without-points.message":
    "Mål {number} {name} hanterar ingen punkt i det politiska programmet.",
  "point-without-goal.message":
    "{count} av {total} punkter hör inte till något mål i planen: {points}.",
  "criterion-not-measurable.some":
    "{count} av {total} måluppfyllelser saknar mätbart målvärde: {criteria}. Mätbara är {measurable}.",
  "criterion-not-measurable.none":
    "Ingen av de {total} måluppfyllelserna har ett mätbart målvärde: {criteria}.",
  "criterion-without-label.message":
    "{count} av {total} måluppfyllelser saknar bokstav. De har här fått A, B, C i ordning, från {first} till {last}.",
  "criterion-without-owner.all": "Ingen av de {total} måluppfyllelserna har en ansvarig.",
  "criterion-without-owner.some": "{count} av {total} måluppfyllelser saknar ansvarig: {criteria}.",
  "criterion-without-owner.ofKind":
    "{count} av {total} rader under {kind} saknar ansvarig: {criteria}.",
  "duplicate-number.goals": "Mål {number} finns {count} gånger.",
  "duplicate-number.councilGoals": "Fullmäktiges mål {number} finns {count} gånger.",
  "duplicate-number.points": "Punkt {number} finns {count} gånger.",
  "number-gap.goals": "Målens nummer har luckor: {numbers} saknas.",
  "number-gap.councilGoals": "Numren på fullmäktiges mål har luckor: {numbers} saknas.",
  "number-gap.points":
    "Av numren 1–{highest} finns {present} punkter här. {count} saknas: {numbers}. De kan höra till andra nämnder.",
  "status-unknown.message": "Punkt {number}: statusen ”{status}” är okänd. Övriga är {known}.",
  "status-unknown.repair": "Skriv ”{right}” i stället för ”{used}”.",
  "status-unknown.missing": "Status saknas för {count} punkter: {points}.",
  "status-contradicts-handling.notStartedButHandled":
    "Punkt {number}: status är ”{status}”, men enligt hanteringen pågår arbete.",
  "status-contradicts-handling.ongoingButPlanned":
    "Punkt {number}: status är ”{status}”, men enligt hanteringen är arbetet bara planerat.",
  "status-contradicts-handling.ongoingButPast":
    "Punkt {number}: status är ”{status}”, men hanteringen gäller bara {years}, före planåret {year}.",
  "status-contradicts-handling.ongoingButDone":
    "Punkt {number}: status är ”{status}”, men enligt hanteringen är arbetet klart.",
  "status-contradicts-handling.doneButOngoing":
    "Punkt {number}: status är ”{status}”, men enligt hanteringen återstår arbete.",
  "duplicate-text.pointAndCriterion.same":
    "Punkt {second} är ordagrant densamma som måluppfyllelse {first}.",
  "duplicate-text.pointAndCriterion.begins":
    "Punkt {second} och måluppfyllelse {first} börjar med samma ord, den ena med hela den andra.",
  "duplicate-text.pointAndCriterion.similar":
    "Punkt {second} är nästan ordagrant densamma som måluppfyllelse {first}.",
  "duplicate-text.points.same": "Punkterna {first} och {second} har samma text.",
  "duplicate-text.points.begins":
    "Punkterna {first} och {second} börjar med samma ord, den ena med hela den andra.",
  "duplicate-text.points.similar": "Punkterna {first} och {second} har nästan samma text.",
  "duplicate-text.criteria.same": "Måluppfyllelserna {first} och {second} har samma text.",
  "duplicate-text.criteria.begins":
    "Måluppfyllelserna {first} och {second} börjar med samma ord, den ena med hela den andra.",
  "duplicate-text.criteria.similar":
    "Måluppfyllelserna {first} och {second} har nästan samma text.",
  "wording-inconsistent.message":
    "Här står ”{rare}” ({count} st.), men oftare ”{usual}” ({usualCount} st.). Punkt {points}.",
  "name-inconsistent.two": "Här står ”{actual}”, men på annan plats ”{expected}”.",
  "name-inconsistent.known": "Här står ”{actual}”. Det menade är troligen ”{expected}”.",
  "name-inconsistent.repair": "Skriv ”{expected}” i stället för ”{actual}”.",
  "schedule-too-late.message":
    "{name} rapporteras {reported}. Nästa års plan gäller från januari, så rapporten kommer för sent för att vara dess underlag.",
  "schedule-too-late.notCovered":
    "Uppföljningen genomförs före december och omfattar därför inte hela året.",
} as const;
