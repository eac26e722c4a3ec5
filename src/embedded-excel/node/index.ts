import { CalculatingExcel, LazyCalculator } from "../calculator";
import { openWorkbookFile } from "../files";
import { EmbeddedExcel } from "../host";
import type { WorkbookModel } from "../model/workbookModel";
import type { HostOptions } from "../session";
import { loadEngine } from "./loadEngine";
import { AppFactory, Commands, newOffice } from "./officeObject";
import { runOfficeScript, type OfficeWindow } from "./officeScript";

export interface OpenExcelOptions extends Omit<HostOptions, "calculator" | "readFile"> {
  /** Language of the user interface; that of `locale` when missing. */
  readonly displayLanguage?: string;
  /** The ExcelApi requirement set that the host claims, such as "1.13"; "1.17" when missing. */
  readonly apiVersion?: string;
  /** `Office.context.officeTheme`. */
  readonly officeTheme?: Readonly<Record<string, unknown>>;
  /** False leaves formulas without values, which is faster for tests that do not look at them. */
  readonly calculate?: boolean;
  /** Name of the file, as `workbook.name` gives it. */
  readonly name?: string;
}

/** An Excel in this process, with an office.js of its own that speaks to it. */
export interface OpenedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** What stands under office.js: counters, faults and the workbook model. */
  readonly host: EmbeddedExcel;
  /** Runs the function that the add-in has associated with a ribbon command, until it says that it is completed. */
  readonly runCommand: (id: string) => Promise<void>;
  /** The workbook as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
}

/**
 * Opens a workbook in an embedded Excel. Any number can be open at once; they share nothing.
 * @param file an .xlsx file; a new workbook with the sheet "Sheet1" when missing
 * @throws WorkbookFileError when the file is no workbook that can be read
 */
export async function openExcel(
  file?: Uint8Array,
  options: OpenExcelOptions = {}
): Promise<OpenedExcel> {
  const opened = openWorkbookFile(file);
  if (options.name !== undefined) opened.model.name = options.name;
  const host = await calculatingHost(opened.model, options);
  const commands = new Commands();
  const factory = new AppFactory();
  const window = newWindow(host, newOffice(commands), factory);
  runOfficeScript(window);
  factory.fillContext(window, surroundingsOf(opened.model, options));
  await (window.Office as typeof Office).onReady();
  return {
    Excel: window.Excel as typeof Excel,
    Office: window.Office as typeof Office,
    OfficeExtension: window.OfficeExtension as typeof OfficeExtension,
    host,
    runCommand: (id) => commands.run(id),
    save: () => {
      host.session.calculateIfNeeded();
      return Promise.resolve(opened.save());
    },
  };
}

async function calculatingHost(
  workbook: WorkbookModel,
  options: OpenExcelOptions
): Promise<EmbeddedExcel> {
  const withFiles = { ...options, readFile: (bytes: Uint8Array) => openWorkbookFile(bytes).model };
  if (options.calculate === false) return new EmbeddedExcel(workbook, withFiles);
  const calculator = new LazyCalculator(workbook, () => loadEngine(options.now));
  const host = new CalculatingExcel(workbook, withFiles, calculator);
  await host.calculateAtStart();
  return host;
}

function surroundingsOf(workbook: WorkbookModel, options: OpenExcelOptions) {
  const locale = options.locale ?? "sv-SE";
  return {
    workbook,
    displayLanguage: options.displayLanguage ?? locale,
    contentLanguage: locale,
    apiVersion: options.apiVersion,
    officeTheme: options.officeTheme ?? {},
  };
}

function newWindow(
  host: EmbeddedExcel,
  office: Record<string, unknown>,
  factory: AppFactory
): OfficeWindow {
  const window: OfficeWindow = {
    _richApiNativeBridge: host.openBridge(),
    Office: office,
    OSF: { _OfficeAppFactory: factory },
    Microsoft: { Office: { WebExtension: office } },
    location: { href: "https://embedded.invalid/", search: "", protocol: "https:" },
    navigator: { userAgent: "EmbeddedExcel" },
    document: {},
    console,
    Promise,
    setTimeout,
    clearTimeout,
  };
  window.window = window;
  window.self = window;
  return window;
}
