/** `Office.context.officeTheme` as Excel gives it: colours as "#rrggbb". */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** What a pane is told about the application around the workbook. */
export interface PaneSurroundings {
  /** Language of the user interface, such as "sv-SE". */
  readonly displayLanguage: string;
  /** Locale of data, such as "sv-SE". */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  /** The ExcelApi requirement set that is claimed; the host's own when missing. */
  readonly apiVersion?: string;
  /** Asked each time the add-in looks at its theme. */
  readonly officeTheme: () => OfficeThemeColors;
}
