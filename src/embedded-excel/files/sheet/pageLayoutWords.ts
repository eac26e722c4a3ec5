import { Words } from "../styles/words";

export const COMMENTS = new Words({
  none: "NoComments",
  atEnd: "EndSheet",
  asDisplayed: "InPlace",
});
export const ERRORS = new Words({
  displayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
});
export const ORDER = new Words({ downThenOver: "DownThenOver", overThenDown: "OverThenDown" });

/** `Excel.PaperType` in the order of the numbers that files give them, from 1. */
export const PAPER_TYPES: readonly string[] = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL " +
  "EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly " +
  "EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");
