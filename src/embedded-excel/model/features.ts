import type { Area } from "./area";
import type { CellFormat, FormatPatch } from "./cellFormat";

/** An Excel table. `area` covers header and total rows. */
export interface TableModel {
  readonly id: number;
  name: string;
  area: Area;
  /** One for each column of the area. Ids stay with a column when it is moved or renamed. */
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** The one data row is only the place where the first row will go: the table has no rows while it is empty. */
  hasInsertRow?: boolean | undefined;
  /** Filters by column index within the table. */
  filters: Map<number, FilterCriteriaModel>;
  sort: SortModel | null;
}

export interface TableColumnModel {
  readonly id: number;
  name: string;
  totalsFunction?: string | undefined;
}

/** `Excel.FilterCriteria` as it was given. */
export type FilterCriteriaModel = Readonly<Record<string, unknown>>;

export interface SortModel {
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  readonly matchCase: boolean;
  readonly method: string;
}

/** A sheet's own autofilter. */
export interface AutoFilterModel {
  area: Area;
  filters: Map<number, FilterCriteriaModel>;
}

/** A name of the workbook or of a sheet. */
export interface NameModel {
  name: string;
  /** English formula with "=", such as "=Budget!$A$1:$B$2" or "=0.25". */
  formula: string;
  comment: string;
  visible: boolean;
}

/** A data validation over areas that share it. `rule` is `Excel.DataValidationRule` as it was given, ranges as "=Sheet!$A$1". */
export interface DataValidationModel {
  areas: Area[];
  rule: Readonly<Record<string, unknown>>;
  prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  ignoreBlanks: boolean;
}

/** Which parts of a cell's format a style sets. */
export interface StyleIncludes {
  readonly numberFormat: boolean;
  readonly font: boolean;
  readonly alignment: boolean;
  readonly borders: boolean;
  readonly fill: boolean;
  readonly protection: boolean;
}

/** A cell style that was made or changed. */
export interface StyleModel {
  readonly name: string;
  format: CellFormat;
  includes: StyleIncludes;
}

/**
 * A conditional format. `settings` are the type's own members in the API's words: `{rule: {formula}}` for "Custom",
 * `{rule}` for "CellValue", "ContainsText", "TopBottom" and "PresetCriteria", `{criteria: {minimum, midpoint, maximum}}`
 * for "ColorScale", `{style, criteria: […]}` and more for "IconSet", the members of the API for "DataBar". Formulas are
 * relative to the first cell of the areas. A format without its rule has no effect yet. `priority` counts from
 * one as in a file; the lowest comes first, wherever it stands in the sheet's list.
 */
export interface ConditionalFormatModel {
  readonly id: string;
  areas: Area[];
  /** `Excel.ConditionalFormatType`, such as "Custom" or "CellValue". */
  type: string;
  settings: Record<string, unknown>;
  format: FormatPatch;
  priority: number;
  stopIfTrue: boolean;
}

/** `Excel.RangeHyperlink` of one cell. */
export interface HyperlinkModel {
  area: Area;
  address?: string | undefined;
  documentReference?: string | undefined;
  screenTip?: string | undefined;
}

export interface ProtectionModel {
  protected: boolean;
  options: Readonly<Record<string, boolean | string>>;
  password: string | null;
}

/** Page set-up in the words of `Excel.PageLayout`; margins in points. */
export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printGridlines: boolean;
  printHeadings: boolean;
  printComments: string;
  printErrors: string;
  printOrder: string;
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  /** `Excel.HeaderFooter` texts of default, first, even and odd pages. */
  headersFooters: {
    state: string;
    useSheetMargins: boolean;
    useSheetScale: boolean;
    pages: Record<string, Record<string, string>>;
  };
  printAreas: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  horizontalPageBreaks: number[];
  verticalPageBreaks: number[];
}

/** Cells that a chart shows, of any sheet. */
export interface ChartRange {
  readonly sheetId: string;
  readonly area: Area;
}

/** A series of a chart. Its other members are among the chart's properties under "series/" and its id. */
export interface ChartSeriesModel {
  readonly id: string;
  /** The name as it was set; otherwise `nameCell` holds it. */
  name: string | null;
  nameCell: ChartRange | null;
  values: ChartRange | null;
  /** Categories, or the x values of scatter and bubble charts. */
  categories: ChartRange | null;
  bubbleSizes: ChartRange | null;
  /** Ids of the trendlines. */
  trendlines: string[];
}

/** A chart as a description: nothing is drawn. Members beyond these are kept as they were set, by path ("title/text"). */
export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  source: ChartRange;
  seriesBy: string;
  /** In order; missing while they are still what the source gives. */
  series?: ChartSeriesModel[] | undefined;
  left: number;
  top: number;
  width: number;
  height: number;
  properties: Map<string, unknown>;
  /** True for a chart that came with the file: it is kept in the package as it was. */
  fromFile: boolean;
}

/** Text of a comment or reply. `richContent` and mentions are those of `Excel.CommentRichContent`, when there are any. */
export interface CommentTextModel {
  content: string;
  richContent?: string | undefined;
  mentions?: readonly CommentMentionModel[] | undefined;
}

export interface CommentMentionModel {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

export interface CommentReplyModel extends CommentTextModel {
  readonly id: string;
  author: string;
  /** Milliseconds since 1970, UTC. */
  created: number;
}

export interface CommentModel extends CommentReplyModel {
  cell: { readonly row: number; readonly column: number };
  resolved: boolean;
  replies: CommentReplyModel[];
  /** Notes are the old comments, without replies. */
  isNote: boolean;
  /** How a note is shown, where that is not as Excel draws a new one; sizes in points. */
  noteBox?:
    { readonly width?: number; readonly height?: number; readonly visible?: boolean } | undefined;
}

export interface CustomXmlPartModel {
  /** "{GUID}". */
  readonly id: string;
  xml: string;
}

/** A value of the workbook's or document's settings and custom properties. Dates are kept as numbers of their kind. */
export interface SettingModel {
  key: string;
  value: unknown;
}
