import type { Language } from "../../../src/locales/format";
import { addIn as english } from "../../../src/locales/en/addIn";
import { addIn as swedish } from "../../../src/locales/sv/addIn";
import { textsOf, type Texts } from "../../../src/taskpane/texts";

/** The words of the pane in each language. */
export const words: Readonly<Record<Language, Texts>> = {
  sv: textsOf("sv", swedish),
  en: textsOf("en", english),
};
