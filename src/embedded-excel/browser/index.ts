/** An embedded Excel for panes in frames of a page: the pane's office.js is Microsoft's own, unmodified. */
export { connectPane } from "./connectPane";
export { PANE_HOST, paneAddress, paneHost, type PaneHost } from "./paneHost";
export type { OfficeThemeColors, PaneSurroundings } from "./surroundings";
