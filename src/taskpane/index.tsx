import { createRoot } from "react-dom/client";
import { loadTexts } from "../locales/addIn";
import { languageOf } from "../locales/language";
import { lazyAnalysis } from "./analysis";
import { officePort } from "./officePort";
import { Pane, type Connection } from "./Pane";
import { textsOf, type Texts } from "./texts";
import type { OfficeDarkness } from "./theme";

const container = document.getElementById("root");
if (container === null) throw new Error("The page has no element with the id root.");
const root = createRoot(container);

const unknownDarkness: OfficeDarkness = () => undefined;
const officeDarkness: OfficeDarkness = () => {
  // Excel on the web gives no theme, although the declaration promises one.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme;
};

function render(connection: Connection, texts: Texts, darkness: OfficeDarkness): void {
  document.documentElement.lang = texts.language;
  root.render(
    <Pane connection={connection} texts={texts} analysis={lazyAnalysis} officeDarkness={darkness} />
  );
}

async function textsFor(locale: string): Promise<Texts> {
  const language = languageOf(locale);
  return textsOf(language, await loadTexts(language));
}

async function start(): Promise<void> {
  const ready = Office.onReady();
  // The shell is on the screen while office.js loads the rest of itself.
  const guessed = await textsFor(navigator.language);
  render("starting", guessed, unknownDarkness);
  const { host } = await ready;
  if (host !== Office.HostType.Excel) {
    render("outside", guessed, unknownDarkness);
    return;
  }
  const texts = await textsFor(Office.context.displayLanguage);
  render({ port: officePort(texts) }, texts, officeDarkness);
}

void start();
