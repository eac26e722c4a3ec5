import type {
  Insertion,
  FollowUpRequest,
  FollowUpSheet,
  MakingOptions,
  RemovalPreview,
  WorkbookPort,
} from "../port";
import type { Announce, Attempt, Dispatch } from "./commands";
import type { FollowUpChoice, PaneState, Progress } from "./paneState";

/** What the pane shows of inserting and removing follow-up sheets. */
export interface FollowUpState {
  readonly choice: FollowUpChoice;
  readonly preview?: readonly FollowUpSheet[] | undefined;
  readonly progress?: Progress | undefined;
  readonly insertion?: Insertion | undefined;
  /** What removing would take, while it is asked about. */
  readonly removal?: RemovalPreview | undefined;
  /** Names of sheets that were removed. */
  readonly removed?: readonly string[] | undefined;
}

/** Everything that can happen to it. */
export type FollowUpEvent =
  | { readonly type: "choiceChanged"; readonly choice: FollowUpChoice }
  | { readonly type: "previewed"; readonly sheets: readonly FollowUpSheet[] }
  | { readonly type: "progressed"; readonly done: number; readonly total: number }
  | { readonly type: "sheetsInserted"; readonly insertion: Insertion }
  | { readonly type: "removalAsked"; readonly removal: RemovalPreview | undefined }
  | { readonly type: "sheetsRemoved"; readonly sheets: readonly string[] };

/** What has been told of the sheets no longer holds. */
const forgotten = {
  preview: undefined,
  progress: undefined,
  insertion: undefined,
  removal: undefined,
  removed: undefined,
} as const;

/** Sheets have come or gone: what was read of them is read again when it is needed. */
const unread = { periods: undefined, task: undefined } as const;

/** The state after an event about follow-up sheets. */
export function reduceFollowUp(state: PaneState, event: FollowUpEvent): PaneState {
  switch (event.type) {
    case "choiceChanged":
      return { ...state, ...forgotten, choice: { ...state.choice, ...event.choice } };
    case "previewed":
      return { ...state, preview: event.sheets };
    case "progressed":
      return { ...state, progress: { done: event.done, total: event.total } };
    case "sheetsInserted":
      return { ...state, ...forgotten, ...unread, insertion: event.insertion };
    case "removalAsked":
      return { ...state, ...forgotten, task: undefined, removal: event.removal };
    case "sheetsRemoved":
      return { ...state, ...forgotten, ...unread, removed: event.sheets };
  }
}

/** What can be done with follow-up sheets. */
export interface FollowUpCommands {
  readonly choose: (choice: FollowUpChoice) => void;
  /** Adds a template to begin with, chooses it and shows it. */
  readonly insertTemplate: (settings: MakingOptions) => Promise<void>;
  readonly preview: (request: FollowUpRequest) => Promise<void>;
  readonly insert: (request: FollowUpRequest) => Promise<void>;
  /** Stops an insertion after the sheets that are being written. */
  readonly cancel: () => void;
  /** Looks what removing would take, and asks. */
  readonly askRemoval: () => Promise<void>;
  readonly dropRemoval: () => void;
  readonly remove: (includeFilled: boolean) => Promise<void>;
}

interface Tools {
  readonly port: WorkbookPort;
  readonly dispatch: Dispatch;
  readonly attempt: Attempt;
  readonly announce: Announce;
}

/** The commands of the follow-up, see `createCommands`. */
export function followUpCommands({ port, dispatch, attempt, announce }: Tools): FollowUpCommands {
  let previews = 0;
  let stopper = new AbortController();
  return {
    choose: (choice) => dispatch({ type: "choiceChanged", choice }),
    insertTemplate: (settings) =>
      attempt(async () => {
        const template = await port.insertTemplate();
        dispatch({ type: "listsRead", lists: await port.readLists() });
        dispatch({ type: "choiceChanged", choice: { settings: { ...settings, template } } });
        dispatch({ type: "settingsSaved" });
        await port.goTo({ sheet: template, row: 0, column: 0 });
      }, "saving"),
    preview: (request) =>
      attempt(async () => {
        const turn = ++previews;
        const sheets = await port.previewFollowUp(request);
        // An answer to an older choice must not replace that of a newer one.
        if (turn === previews) dispatch({ type: "previewed", sheets });
      }),
    insert: (request) =>
      attempt(async () => {
        stopper = new AbortController();
        const report = (done: number, total: number) =>
          dispatch({ type: "progressed", done, total });
        const insertion = await port.insertFollowUp(request, report, stopper.signal);
        dispatch({ type: "sheetsInserted", insertion });
        announce({ kind: "inserted", insertion });
      }, "inserting"),
    cancel: () => stopper.abort(),
    askRemoval: () =>
      attempt(
        async () => dispatch({ type: "removalAsked", removal: await port.previewRemoval() }),
        "readingSheets"
      ),
    dropRemoval: () => dispatch({ type: "removalAsked", removal: undefined }),
    remove: (includeFilled) =>
      attempt(async () => {
        const sheets = await port.removeFollowUp(includeFilled);
        dispatch({ type: "sheetsRemoved", sheets });
        announce({ kind: "removed", count: sheets.length });
      }, "removing"),
  };
}
