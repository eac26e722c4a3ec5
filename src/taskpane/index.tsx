import { createRoot } from "react-dom/client";
import type { Language } from "../locales/format";
import { languageOf } from "../locales/language";
import { lazyAnalysis } from "./analysis";
import { officePort } from "./officePort";
import { Pane, type Connection } from "./Pane";
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

function render(connection: Connection, language: Language, darkness: OfficeDarkness): void {
  document.documentElement.lang = language;
  root.render(
    <Pane
      connection={connection}
      language={language}
      analysis={lazyAnalysis}
      officeDarkness={darkness}
    />
  );
}

async function connect(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    render("outside", languageOf(navigator.language), unknownDarkness);
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  render({ port: officePort(language) }, language, officeDarkness);
}

// The shell is on the screen while office.js loads the rest of itself.
render("starting", languageOf(navigator.language), unknownDarkness);
void connect();
