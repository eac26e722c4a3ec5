import i18next, { type InitOptions, type i18n } from "i18next";
import { GRID_SWEDISH } from "./gridSwedish";
import type { Language } from "./texts";

/** The texts of the grid component: it makes an i18next of its own when it is loaded, and has no Swedish. */
let gridTexts: i18n | undefined;

const SWEDISH = "sv-SE";
const ENGLISH = "en-US";

const createInstance = i18next.createInstance.bind(i18next);
i18next.createInstance = (options: InitOptions = {}) => {
  i18next.createInstance = createInstance;
  gridTexts = createInstance({
    ...options,
    fallbackLng: ENGLISH,
    resources: { ...options.resources, [SWEDISH]: { translation: GRID_SWEDISH } },
  });
  return gridTexts;
};

/** Sets the language of the grid component, at once or when it has been initialised. */
export function setGridLanguage(language: Language): void {
  const change = (): void => {
    void gridTexts?.changeLanguage(language === "sv" ? SWEDISH : ENGLISH);
  };
  if (gridTexts?.isInitialized === true) change();
  else gridTexts?.on("initialized", change);
}
