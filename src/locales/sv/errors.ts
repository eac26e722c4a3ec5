/** What a user reads when Excel refuses a command, one text for each kind of error. */
export const errors = {
  "error.cellEditMode":
    "En cell redigeras just nu. Tryck Enter för att avsluta redigeringen i cellen och försök sedan igen.",
  "error.tableMoved":
    "Tabellen står inte kvar där den lästes. Läs om arbetsboken och gör rättelsen igen.",
  "error.notFound": "Det som söktes finns inte längre i arbetsboken. Läs in planen igen.",
  "error.sheetGone": "Bladet ”{sheet}” finns inte längre i arbetsboken. Läs in planen igen.",
  "error.accessDenied":
    "Arbetsboken eller cellen får inte ändras. Kontrollera att filen inte är skrivskyddad.",
  "error.protectedSheet":
    "Bladet är skyddat. Ta bort bladets skydd under fliken Granska och försök igen.",
  "error.protectedWorkbook":
    "Arbetsbokens struktur är skyddad, så inga blad kan läggas till. Ta bort skyddet under fliken Granska och försök igen.",
  "error.payloadTooLarge":
    "Det blev för mycket att läsa eller skriva på en gång. Välj färre mål eller dela upp arbetsboken.",
  "error.invalidSelection":
    "Markeringen kan inte användas just nu. Klicka i arbetsboken och försök igen.",
  "error.hiddenSheet": "Bladet ”{sheet}” är dolt. Visa bladet först.",
  "error.changedSince":
    "{sheet} har ändrats sedan dess, så inget skrevs. Kontrollera planen igen och försök på nytt.",
  "error.formulaCell": "{sheet} innehåller en formel, så inget skrevs. Rätta formeln i cellen.",
  "error.nameTaken": "Namnet används redan i arbetsboken. Försök igen, så väljs ett annat.",
  "error.invalidArgument":
    "Excel godtog inte det som skulle skrivas. Försök igen; hjälper det inte, anmäl felet.",
  "error.cellsInTheWay":
    "Sammanfogade celler, ett filter eller en tabell står i vägen för det som skulle skrivas. Ta bort hindret och försök igen.",
  "error.requirementMissing":
    "Den här versionen av Excel saknar en funktion som tillägget behöver. Uppdatera Excel.",
  "error.otherWorkbook":
    "En annan arbetsbok är framme. Klicka i den arbetsbok som panelen hör till och försök igen.",
  "error.timeout":
    "Excel svarade inte i tid. Det som redan är skrivet står kvar. Försök igen, så görs resten.",
  "error.restartNeeded":
    "Excel måste startas om. Spara arbetsboken, starta om Excel och försök igen.",
  "error.busy": "Excel är upptaget. Vänta en stund och försök igen.",
  "error.unknown": "Något gick fel i Excel. Försök igen.",
} as const;
