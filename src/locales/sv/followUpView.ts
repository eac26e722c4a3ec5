/** Texts of the view that inserts and removes follow-up sheets. */
export const followUpView = {
  "followUp.economy": "Avsnitt om ekonomi",
  "followUp.protect": "Lås det som kommer från planen",
  "followUp.template": "Mall",
  "followUp.template.none": "Standardblad",
  "followUp.template.insert": "Infoga en mall att ändra i",
  "followUp.template.faults": "Platshållare som inte kan användas:",
  "followUp.cancel": "Avbryt",
  "followUp.cancelled": "Avbrutet. De här bladen hann bli klara:",
  "followUp.remove": "Ta bort uppföljningsblad …",
  "followUp.removing": "Arbetar …",
  "followUp.remove.none": "Arbetsboken har inga uppföljningsblad.",
  "followUp.remove.untouched.one": "Ett blad är orört: {names}.",
  "followUp.remove.untouched.many": "{count} blad är orörda: {names}.",
  "followUp.remove.filled.one":
    "Ett blad är ifyllt eller ändrat: {names}. Det går inte att få tillbaka.",
  "followUp.remove.filled.many":
    "{count} blad är ifyllda eller ändrade: {names}. De går inte att få tillbaka.",
  "followUp.remove.doUntouched.one": "Ta bort det orörda bladet",
  "followUp.remove.doUntouched.many": "Ta bort {count} orörda blad",
  "followUp.remove.doAll.one": "Ta bort bladet med det ifyllda",
  "followUp.remove.doAll.many": "Ta bort alla {count} blad med det ifyllda",
  "followUp.remove.keep": "Behåll alla",
  "followUp.removed.one": "Ett blad är borttaget.",
  "followUp.removed.many": "{count} blad är borttagna.",
} as const;
