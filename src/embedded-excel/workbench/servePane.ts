import { PANE_HOST, paneHost, type OfficeThemeColors } from "../browser";
import type { EmbeddedExcel } from "../host";

interface Surroundings {
  readonly displayLanguage: () => string;
  readonly officeTheme: () => OfficeThemeColors;
}

/** Makes a host the one that panes in frames of this page connect to. */
export function servePane(host: EmbeddedExcel, surroundings: Surroundings): void {
  const served = paneHost(host, {
    get displayLanguage() {
      return surroundings.displayLanguage();
    },
    contentLanguage: host.session.locale,
    documentUrl: host.workbook.name,
    officeTheme: surroundings.officeTheme,
  });
  Object.assign(window, { [PANE_HOST]: served });
}
