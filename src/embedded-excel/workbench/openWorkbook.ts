import { init as initialiseGrid, Model } from "@ironcalc/workbook";
import { CalculatingExcel, LazyCalculator } from "../calculator";
import { localSerial } from "../calculator/localSerial";
import { createCalculationEngine } from "../engine/calculation";
import { openWorkbookFile } from "../files";
import type { EmbeddedExcel } from "../host";

/** A workbook on the bench. */
export interface BenchWorkbook {
  /** Tells apart the workbooks that were opened, which can have the same name. */
  readonly serial: number;
  /** File name with ".xlsx". */
  readonly name: string;
  readonly host: EmbeddedExcel;
  /** The model that the grid moves and scrolls in. */
  readonly gridModel: Model;
  /** The workbook as the bytes of an .xlsx file. */
  readonly save: () => Uint8Array;
}

let serial = 1;

/**
 * Opens a file, or a new workbook without bytes.
 * @throws WorkbookFileError when the bytes are no workbook that can be read
 */
export async function openWorkbook(name: string, bytes?: Uint8Array): Promise<BenchWorkbook> {
  const file = openWorkbookFile(bytes);
  const { model } = file;
  model.name = name;
  await initialiseGrid();
  const calculator = new LazyCalculator(model, loadEngine);
  // The grid has brought the engine's code, and a person may type a formula at any time.
  await calculator.prepare();
  const host = new CalculatingExcel(
    model,
    { locale: "sv-SE", readFile: (other) => openWorkbookFile(other).model },
    calculator
  );
  await host.calculateAtStart();
  return {
    serial: serial++,
    name,
    host,
    gridModel: new Model("grid", "en", "UTC", "en"),
    save: () => {
      host.session.calculateIfNeeded();
      return file.save();
    },
  };
}

/** The engine is compiled already for the grid: no bytes are read again. */
function loadEngine() {
  const loaded = new URL("about:blank");
  return createCalculationEngine(loaded, { now: () => localSerial(new Date()) });
}

const SAMPLE = "samples/uppdragsplan-2024.xlsx";

/** The sample plan, or an empty workbook where it is not served. */
export async function openSample(): Promise<BenchWorkbook> {
  const response = await fetch(SAMPLE);
  const isFile = response.ok && !(response.headers.get("content-type") ?? "").includes("text/html");
  const bytes = isFile ? new Uint8Array(await response.arrayBuffer()) : undefined;
  return openWorkbook(SAMPLE.replace(/^.*\//, ""), bytes);
}
