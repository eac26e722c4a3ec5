import type { Model } from "@ironcalc/wasm";
import { HostError } from "../../protocol/hostError";
import type { Session } from "../../session";
import { gridClipboard } from "./gridClipboard";
import { GridEdits } from "./gridEdits";
import { GridFrame } from "./gridFrame";
import { gridReads } from "./gridReads";
import { GridSelection, type GridViewport } from "./gridSelection";
import { gridStructure } from "./gridStructure";
import { GridWorkbook } from "./gridWorkbook";
import { History } from "./history";

export interface GridOptions {
  /** The part of the window that cells are drawn in. */
  readonly viewport: () => GridViewport;
  /** Told why an edit was refused. */
  readonly onRefused: (error: unknown) => void;
}

/** The workbook as IronCalc's grid component can show and edit it. */
export interface Grid {
  readonly model: Model;
  /** Brings sheets, sizes and selection up to date before drawing. Returns true when the selection moved. */
  readonly update: () => boolean;
}

/** What the grid offers and a workbook here has not: it is refused, and the person is told. */
const REFUSED = [
  "addConditionalFormatting",
  "createNamedStyle",
  "deleteDefinedName",
  "moveColumns",
  "moveRows",
  "newDefinedName",
  "onApplyNamedStyle",
  "onPasteStyles",
  "setTheme",
  "updateConditionalFormatting",
  "updateDefinedName",
] as const;

/**
 * Joins a workbook to a model of IronCalc that holds nothing but selection, sizes and scroll position: the grid asks
 * for contents and formats when it draws, and a person's edits go to the workbook, which tells everyone.
 */
export function joinGrid(inner: Model, session: Session, options: GridOptions): Grid {
  const workbook = new GridWorkbook(session);
  const history = new History(workbook.model);
  const frame = new GridFrame(inner, workbook);
  const selection = new GridSelection(inner, workbook, options.viewport);
  const edits = {
    ...new GridEdits(workbook, history, inner.resolveColor.bind(inner)).methods(),
    ...gridClipboard(inner, workbook, history),
    ...forgetting(gridStructure(workbook), history),
    ...refusals(),
  };
  const model = Object.create(inner) as Model;
  Object.assign(
    model,
    gridReads(workbook),
    selection.moves(),
    guarded(edits, session, options.onRefused),
    windowSize(inner, options.viewport)
  );
  const update = (): boolean => {
    frame.update();
    return selection.followWorkbook();
  };
  update();
  return { model, update };
}

type Method = (...args: unknown[]) => unknown;

function mapMethods(methods: Partial<Model>, change: (method: Method) => Method): Partial<Model> {
  const entries = Object.entries(methods as Record<string, Method>);
  return Object.fromEntries(entries.map(([name, method]) => [name, change(method)]));
}

/** After rows, columns or sheets have moved, what was done to cells before cannot be taken back. */
function forgetting(methods: Partial<Model>, history: History): Partial<Model> {
  return mapMethods(methods, (method) => (...args) => {
    method(...args);
    history.clear();
  });
}

/** Recalculates after an edit; an edit that Excel would refuse is told and not thrown into the component. */
function guarded(
  methods: Partial<Model>,
  session: Session,
  onRefused: (error: unknown) => void
): Partial<Model> {
  return mapMethods(methods, (method) => (...args) => {
    try {
      const result = method(...args);
      session.calculateIfNeeded();
      return result;
    } catch (error) {
      onRefused(error);
      return undefined;
    }
  });
}

function refusals(): Partial<Model> {
  const refuse = () => {
    throw new HostError("NotImplemented", "This is not available in the workbench.");
  };
  return Object.fromEntries(REFUSED.map((name) => [name, refuse]));
}

/** The component takes the whole window for the grid's; here a pane stands beside it. */
function windowSize(inner: Model, viewport: () => GridViewport): Partial<Model> {
  return {
    setWindowWidth: () => inner.setWindowWidth(viewport().width),
    setWindowHeight: () => inner.setWindowHeight(viewport().height),
  };
}
