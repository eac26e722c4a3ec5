import { createRoot } from "react-dom/client";
import { loadTexts } from "../locales/addIn";
import type { Language } from "../locales/format";
import { languageOf } from "../locales/language";
import { lazyAnalysis } from "./analysis";
import { backgroundAnalysis } from "./background/backgroundAnalysis";
import { startBackground } from "./background/startBackground";
import { browserMemory } from "./browserMemory";
import { officePort } from "./officePort";
import { Pane, type Connection, type PaneProps } from "./Pane";
import type { PaneMemory } from "./state/memory";
import { textsOf, type Texts } from "./texts";
import type { OfficeDarkness } from "./theme";

const container = document.getElementById("root");
if (container === null) throw new Error("The page has no element with the id root.");
const root = createRoot(container);
const analysis = backgroundAnalysis(lazyAnalysis, startBackground);

const unknownDarkness: OfficeDarkness = () => undefined;
const officeDarkness: OfficeDarkness = () => {
  // Excel on the web gives no theme, although the declaration promises one.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme;
};

function render(connection: Connection, texts: Texts, rest: Surroundings): void {
  document.documentElement.lang = texts.language;
  root.render(<Pane connection={connection} texts={texts} analysis={analysis} {...rest} />);
}

type Surroundings = Pick<PaneProps, "officeDarkness" | "onLanguage" | "memory" | "checkAtOnce">;

async function textsIn(language: Language): Promise<Texts> {
  return textsOf(language, await loadTexts(language));
}

async function start(): Promise<void> {
  const ready = Office.onReady();
  // The shell is on the screen while office.js loads the rest of itself.
  const guessed = await textsIn(languageOf(navigator.language));
  render("starting", guessed, { officeDarkness: unknownDarkness });
  const { host } = await ready;
  if (host === Office.HostType.Excel)
    await showWorkbook(languageOf(Office.context.displayLanguage));
  else render("outside", guessed, { officeDarkness: unknownDarkness });
}

/** Shows the pane in the language of Office until the workbook says that it wants another. */
async function showWorkbook(ofOffice: Language): Promise<void> {
  let shown: Language | undefined;
  const memory = memoryOfWorkbook();
  // The ribbon's button for checking opens the pane by this address.
  const checkAtOnce = new URLSearchParams(location.search).has("check");
  const show = async (language: Language): Promise<void> => {
    if (language === shown) return;
    shown = language;
    const texts = await textsIn(language);
    // Another may have been asked for while these were loaded.
    if (shown === language)
      render({ port: officePort(texts) }, texts, {
        ...{ officeDarkness, onLanguage, memory, checkAtOnce },
      });
  };
  const onLanguage = (wanted: Language | undefined) => void show(wanted ?? ofOffice);
  await show(ofOffice);
}

/** Hosts leave out what they do not know, whatever the declarations promise. */
function memoryOfWorkbook(): PaneMemory {
  const { document: file, partitionKey } = Office.context as Partial<Office.Context>;
  return browserMemory(file?.url ?? "", partitionKey);
}

void start();
