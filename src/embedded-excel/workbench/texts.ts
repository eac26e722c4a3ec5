export type Language = "sv" | "en";

const sv = {
  title: "Plankoll – arbetsbänk",
  open: "Öppna",
  openHint: "Öppna en annan arbetsbok (.xlsx)",
  download: "Ladda ner",
  downloadHint: "Ladda ner arbetsboken som .xlsx",
  language: "Språk",
  paneWidth: "Panelens bredd",
  pixels: (width: number) => `${width} px`,
  dark: "Mörkt tema",
  light: "Ljust tema",
  editMode: "Cellredigering",
  editModeHint: "Gör som när någon skriver i en cell: tillägget får vänta eller nekas",
  roundTrips: (count: string) => `${count} anrop`,
  traffic: (kilobytes: string) => `${kilobytes} kB`,
  trafficHint: (actions: string, sent: string, received: string) =>
    `${actions} åtgärder, ${sent} kB till Excel, ${received} kB därifrån. Klicka för att nollställa.`,
  pane: "Plankolls panel",
  sheet: "Kalkylblad",
  loading: "Öppnar arbetsboken …",
  notAWorkbook: (file: string) => `${file} kan inte öppnas som en Excel-arbetsbok.`,
  refused: "Ändringen kan inte göras här.",
  locked: "Cellen är låst. Ta bort bladets skydd för att ändra den.",
  close: "Stäng",
};

/** The texts of the page around spreadsheet and pane. */
export type Texts = typeof sv;

const en: Texts = {
  title: "Plankoll – workbench",
  open: "Open",
  openHint: "Open another workbook (.xlsx)",
  download: "Download",
  downloadHint: "Download the workbook as .xlsx",
  language: "Language",
  paneWidth: "Width of the pane",
  pixels: (width) => `${width} px`,
  dark: "Dark theme",
  light: "Light theme",
  editMode: "Cell editing",
  editModeHint: "Act as if somebody types in a cell: the add-in has to wait or is refused",
  roundTrips: (count) => `${count} calls`,
  traffic: (kilobytes) => `${kilobytes} kB`,
  trafficHint: (actions, sent, received) =>
    `${actions} actions, ${sent} kB to Excel, ${received} kB back. Click to set to zero.`,
  pane: "Plankoll's pane",
  sheet: "Spreadsheet",
  loading: "Opening the workbook…",
  notAWorkbook: (file) => `${file} cannot be opened as an Excel workbook.`,
  refused: "This change cannot be made here.",
  locked: "The cell is locked. Unprotect the sheet to change it.",
  close: "Close",
};

export const TEXTS: Readonly<Record<Language, Texts>> = { sv, en };

/** A count or an amount of kilobytes with the separators of the language. */
export function numberText(value: number, language: Language): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "sv" ? "\u00a0" : ",");
  return decimals === undefined ? grouped : grouped + (language === "sv" ? "," : ".") + decimals;
}
