import type { OfficeThemeColors } from "../browser";

export type ThemeName = "light" | "dark";

/** The themes "Colorful" and "Black" of Office. */
export const OFFICE_THEMES: Readonly<Record<ThemeName, OfficeThemeColors>> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#ffffff",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#1f1f1f",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#ffffff",
    isDarkTheme: true,
  },
};

const CELL_FONT = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';
const FONT = '"Segoe UI", "Segoe UI Web (West European)", -apple-system, sans-serif';

const SHARED = {
  "--palette-sheet-default-text-color": "#000000",
  "--typography-font-family": FONT,
  "--palette-sheet-default-cell-font-family": CELL_FONT,
  "--palette-sheet-header-font": `12px ${FONT}`,
  "--palette-sheet-outline-color": "#107c41",
  "--palette-sheet-outline-editing-color": "#9fd89f",
  "--palette-sheet-outline-background-color": "#107c411a",
  "--palette-primary-main": "#107c41",
  "--palette-primary-light": "#218d51",
  "--palette-primary-dark": "#0e7038",
};

/**
 * The colours of the grid's paper and headings. Cells are white in both themes, as in Excel: people choose the colours
 * of cells for white paper. Toolbar and tabs get theirs in workbench.css.
 */
export const GRID_THEMES: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  light: {
    ...SHARED,
    "--palette-sheet-header-background": "#f5f5f5",
    "--palette-sheet-header-text-color": "#424242",
  },
  dark: {
    ...SHARED,
    "--palette-sheet-header-corner-background": "#292929",
    "--palette-sheet-header-background": "#292929",
    "--palette-sheet-header-text-color": "#d6d6d6",
    "--palette-sheet-header-selected-background": "#3d3d3d",
    "--palette-sheet-header-selected-color": "#ffffff",
    "--palette-sheet-header-border-color": "#424242",
  },
};
