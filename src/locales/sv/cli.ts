/** Texts of the command line. */
export const cli = {
  "cli.help": `Användning:
  plankoll validate FIL|MAPP… [--format text|json|csv|sarif] [--language sv|en] [--settings FIL] [--jobs 4]
      Kontrollerar summor, andelar, mål och punkter i arbetsböcker och i mappar av arbetsböcker.
      Slutkod 0: inga fel, 1: fel hittades, 2: någon fil gick inte att använda.
  plankoll follow-up FIL --period PERIOD --output UT.xlsx [--year 2024] [--goals 1,3] [--economy] [--protect]
                     [--template BLAD] [--force]
      Skriver en kopia av arbetsboken med ett uppföljningsblad per mål. PERIOD är delår, helår eller en egen
      uppföljning på bladet Listor.
      En fil som finns skrivs bara över med --force.
  plankoll progress FIL… [--format text|json] [--language sv|en]
      Visar hur långt uppföljningen har kommit: vad som inte är ifyllt, bedömningar, status och vad som har ändrats.
  plankoll report FIL --output UT.xlsx [--date 2024-02-01] [--settings FIL] [--force]
      Skriver en kopia av arbetsboken med en kontrollrapport som blad.
  plankoll insert-template FIL --output UT.xlsx [--force]
      Skriver en kopia av arbetsboken med bladet Mall: en mall för målens blad att ändra som ni vill.
  plankoll remove-follow-up FIL --output UT.xlsx [--include-filled] [--force]
      Skriver en kopia av arbetsboken utan uppföljningsblad. Ifyllda blad tas bara bort med --include-filled.
  plankoll inspect FIL [--format text|json]
      Visar vilka tabeller som hittades och vad som inte förstods.`,
  "cli.template.inserted":
    "Bladet ”{name}” är insatt. Ändra det som ni vill: målens blad görs av det.",
  "cli.remove.removed": "Bladet ”{name}” är borttaget.",
  "cli.remove.kept": "Bladet ”{name}” är kvar: det är ifyllt eller behövs av ett ifyllt blad.",
  "cli.remove.hint": "Ange --include-filled för att ta bort även ifyllda blad.",
  "cli.remove.none": "Det finns inga uppföljningsblad i arbetsboken.",
  "cli.validate.tables": "Tabeller som hittades: {count}",
  "cli.validate.summary":
    "Fel: {error}  Varningar: {warning}  Upplysningar: {info}  Kontrollerade samband: {checked}  Kan inte prövas: {unchecked}",
  "cli.validate.perFile": "Fel: {error}  Varningar: {warning}  Upplysningar: {info}  {file}",
  "cli.validate.unusable": "Kunde inte läsas: {count}",
  "cli.validate.total":
    "Filer: {files}  Med fel: {withErrors}  Fel: {error}  Varningar: {warning}  Upplysningar: {info}",
  "cli.csv.file": "Fil",
  "cli.csv.cell": "Cell",
  "cli.csv.severity": "Allvar",
  "cli.csv.rule": "Regel",
  "cli.csv.verdict": "Utslag",
  "cli.csv.message": "Meddelande",
  "cli.csv.expected": "Väntat",
  "cli.csv.actual": "Står",
  "cli.csv.difference": "Skillnad",
  "cli.csv.repair": "Förslag",
  "cli.csv.dismissed": "Avfärdad",
  "cli.validate.dismissed": "Avfärdade:",
  "cli.validate.dismissedCount": "Avfärdade: {count}",
  "cli.validate.reason": "Avfärdad {date}: {reason}",
  "cli.validate.keptSettings":
    "Arbetsbokens inställningar för kontrollen går inte att läsa. Standardinställningarna används.",
  "cli.validate.keptSetting":
    "Arbetsbokens inställning ”{setting}” för kontrollen går inte att använda. Standardvärdet används.",
  "cli.validate.keptDismissals":
    "Alla avfärdade fynd i arbetsboken går inte att läsa. De visas därför igen.",
  "cli.error.settings": "{file} är ingen fil med inställningar i JSON.",
  "cli.error.setting":
    "Inställningen ”{setting}” i {file} finns inte eller har ett värde som inte går att använda.",
  "cli.validate.moreCells": "och {count} till",
  "cli.validate.also": "Samma orsak, {place}: {message} [{rule}]",
  "cli.validate.repair": "Förslag:",
  "cli.severity.error": "FEL",
  "cli.severity.warning": "VARNING",
  "cli.severity.info": "UPPLYSNING",
  "cli.report.written": "Rapporten är bladet ”{sheet}”. Arbetsboken är sparad som {file}.",
  "cli.followUp.written": "Arbetsboken är sparad som {file}.",
  "cli.inspect.noTitle": "(ingen rubrik hittades)",
  "cli.inspect.counts":
    "Mål: {goals}  Måluppfyllelser: {criteria}  KF-mål: {councilGoals}  Punkter: {points}  Uppföljningar: {periods}",
  "cli.inspect.notUnderstood": "Inte förstått: {count}",
  "cli.inspect.corrected": "Rättad av användaren",
  "cli.inspect.leftOut": "Utelämnade av användaren: {count}",
  "cli.inspect.noSums": "Inga summor hittades.",
  "cli.inspect.sums": "Summor och andelar:",
  "cli.inspect.certainty": "Säkerhet {score} %",
  "cli.inspect.moreRows": "… {count} rader till",
  "cli.inspect.about": "ca",
  "cli.inspect.rows": "rad {rows}",
  "cli.inspect.line": "{label} (rad {row})",
  "cli.inspect.holds": "stämmer i kolumn {where}",
  "cli.inspect.fails": "stämmer inte i kolumn {where}",
  "cli.inspect.holdsOnRows": "stämmer på {holds} av {count} rader",
  "cli.inspect.failsOnRows": "stämmer inte på rad {rows}",
  "cli.inspect.share": "{part} i procent av {whole}",
  "cli.inspect.product": "{percent} procent av {base}",
  "cli.inspect.textNumbers": "Tal lagrade som text: {count} ({cells})",
  "cli.inspect.councilGoals": "{goals} KF-mål med {references} hänvisningar till planens mål",
  "cli.inspect.goals": "{goals} mål",
  "cli.inspect.criteria": "{criteria} måluppfyllelser till {goals} mål ({each})",
  "cli.inspect.points":
    "{points} punkter: {linked} kopplade till mål genom {references} hänvisningar, {unlinked} utan mål",
  "cli.inspect.serves": "→ mål {goals}",
  "cli.inspect.missing": "(saknas)",
  "cli.inspect.globalGoal": "Globalt mål {number}",
  "cli.belief.formula": "formel",
  "cli.belief.label": "benämning",
  "cli.belief.layout": "uppställning",
  "cli.belief.arithmetic": "räkning",
  "cli.unit.kronor": "kr",
  "cli.unit.thousandKronor": "tkr",
  "cli.unit.millionKronor": "mnkr",
  "cli.unit.billionKronor": "mdkr",
  "cli.unit.percent": "%",
  "cli.unit.percentagePoints": "procentenheter",
  "cli.unit.count": "st",
  "cli.period.interim": "delår",
  "cli.period.annual": "helår",
  "cli.period.other": "annan",
  "cli.kind.budget": "Budget",
  "cli.kind.ofWhich": "Varav",
  "cli.kind.change": "Förändring",
  "cli.kind.adjustment": "Justering",
  "cli.kind.transfers": "Omföringar",
  "cli.kind.councilGoals": "KF-mål",
  "cli.kind.goals": "Mål",
  "cli.kind.criteria": "Måluppfyllelse",
  "cli.kind.points": "Programpunkter",
  "cli.kind.timetable": "Tidplan",
  "cli.kind.globalGoals": "Globala mål",
  "cli.kind.unknown": "Okänd",
  "cli.notUnderstood.noKind": "tabellen känns inte igen",
  "cli.notUnderstood.noHeader": "ingen rubrikrad hittades",
  "cli.notUnderstood.unreadableNumber": "talet går inte att läsa",
  "cli.notUnderstood.incompleteRow": "raden saknar nummer eller text",
  "cli.notUnderstood.noLabel": "beloppen saknar benämning",
  "cli.notUnderstood.unknownGoal": "målet finns inte i planen",
  "cli.notUnderstood.emptyTable": "tabellen är tom",
  "cli.notUnderstood.ambiguousNumber": "talet kan läsas på flera sätt",
  "cli.notUnderstood.staleMapping": "en sparad rättelse passar inte längre och används inte",
  "cli.notUnderstood.tooFar":
    "cellerna ligger för långt från bladets övriga innehåll för att läsas",
  "cli.notUnderstood.damagedMapping": "de sparade rättelserna går inte att läsa och används inte",
  "cli.error.unknownCommand":
    "Kommandot ”{command}” finns inte. Kommandona är validate, report, follow-up och inspect.",
  "cli.error.unknownOption": "Valet {option} går inte att använda. Skriv plankoll --help.",
  "cli.error.foreignOption": "Valet {option} hör inte till {command}. Skriv plankoll --help.",
  "cli.error.missingOption": "Valet {option} saknas. Skriv plankoll --help.",
  "cli.error.badValue": "{option} kan inte vara ”{value}”. Möjliga värden: {choices}.",
  "cli.error.noFile": "Ange en arbetsbok: plankoll {command} FIL.xlsx.",
  "cli.error.oneFile": "Kommandot tar en fil i taget.",
  "cli.error.noWorkbooks": "Mappen {folder} innehåller inga arbetsböcker (.xlsx eller .xlsm).",
  "cli.error.processEnded":
    "{file} gick inte att kontrollera: processen avbröts, troligen av brist på minne.",
  "cli.error.noSuchFile": "Filen {file} finns inte.",
  "cli.error.isFolder": "{file} är en mapp. Ange en arbetsbok (.xlsx).",
  "cli.error.cannotRead": "Filen {file} går inte att läsa ({code}).",
  "cli.error.file.NotAWorkbook":
    "{file} är ingen Excelarbetsbok. Spara den som .xlsx i Excel och försök igen.",
  "cli.error.emptyFile": "{file} är tom. Hämta eller spara filen på nytt.",
  "cli.error.file.OldFormat":
    "{file} är i ett äldre format (.xls). Spara den som .xlsx i Excel och försök igen.",
  "cli.error.file.Encrypted":
    "{file} är skyddad med lösenord. Ta bort lösenordet i Excel och försök igen.",
  "cli.error.file.TooLarge": "{file} är för stor för att läsas säkert.",
  "cli.error.file.Damaged":
    "{file} är skadad. Öppna och reparera den i Excel, spara och försök igen.",
  "cli.error.cannotWrite":
    "Filen {file} går inte att skriva ({code}). Kontrollera att mappen finns och att filen inte är öppen.",
  "cli.error.outputExists":
    "Filen {file} finns redan och har inte ändrats. Välj ett annat namn eller skriv --force.",
  "cli.error.internal":
    "Något gick fel i Plankoll ({reason}). Arbetsboken är inte ändrad. Kör om med PLANKOLL_DEBUG=1 och rapportera felet.",
  "cli.error.noGoals":
    "Inga mål hittades i {file}. Kör plankoll inspect för att se vad som hittades.",
  "cli.error.unknownGoal": "Mål {goal} finns inte i planen. Målen är {known}.",
} as const;
