import { useEffect, useState } from "react";
import "./themes.css";

const DARK_SYSTEM = "(prefers-color-scheme: dark)";

/** What Office says about its theme; undefined where it does not say, as Excel on the web. */
export type OfficeDarkness = () => boolean | undefined;

/** Dark as Office says, else as the system says. */
export function isDark(office: boolean | undefined, system: boolean): boolean {
  return office ?? system;
}

function currentDarkness(officeDarkness: OfficeDarkness): boolean {
  return isDark(officeDarkness(), window.matchMedia(DARK_SYSTEM).matches);
}

/**
 * The class of `themes.css` to wear, light or dark. Office tells Excel add-ins nothing when its theme changes, so it is looked at
 * again whenever the pane gets focus. The contrast themes of Windows are handled by Fluent's forced colours.
 */
export function useThemeClass(officeDarkness: OfficeDarkness): string {
  const [dark, setDark] = useState(() => currentDarkness(officeDarkness));
  useEffect(() => {
    const update = () => setDark(currentDarkness(officeDarkness));
    const system = window.matchMedia(DARK_SYSTEM);
    update();
    system.addEventListener("change", update);
    window.addEventListener("focus", update);
    return () => {
      system.removeEventListener("change", update);
      window.removeEventListener("focus", update);
    };
  }, [officeDarkness]);
  return dark ? "plankoll-dark" : "plankoll-light";
}
