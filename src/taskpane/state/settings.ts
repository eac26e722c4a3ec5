import type { FollowUpLists } from "../../followup/followUpLists";
import type { KeptSettings, SettingsReading } from "../../validation/settings";
import type { ReadJudgement } from "../../workbook/judgement";
import type { Analysis } from "../analysis";
import type { WorkbookPort } from "../port";
import type { Announce, Attempt, Dispatch } from "./commands";
import type { PaneState } from "./paneState";

/** What the pane knows of how the workbook wants it. */
export interface SettingsState {
  readonly settings?: SettingsReading;
  readonly lists?: FollowUpLists | undefined;
  /** True when nothing can be written in the workbook. */
  readonly isReadOnly?: boolean;
}

/** Everything that can happen to it. */
export type SettingsEvent =
  | {
      readonly type: "settingsRead";
      readonly settings: SettingsReading;
      readonly isReadOnly: boolean;
    }
  | { readonly type: "settingsSaved" }
  | { readonly type: "listsRead"; readonly lists: FollowUpLists };

/** The state after an event about settings. */
export function reduceSettings(state: PaneState, event: SettingsEvent): PaneState {
  switch (event.type) {
    case "settingsRead":
      return {
        ...state,
        ...{ settings: event.settings, isReadOnly: event.isReadOnly },
        recheck: event.settings.settings.recheck ?? state.recheck,
      };
    case "settingsSaved":
      return { ...state, task: undefined };
    case "listsRead":
      return { ...state, lists: event.lists };
  }
}

/** What can be done with settings. */
export interface SettingsCommands {
  readonly readSettings: () => Promise<void>;
  /** Reads how the workbook is followed up. */
  readonly readLists: () => Promise<void>;
  /** Keeps changed settings in the workbook; what is shown of an earlier check is judged by them. */
  readonly saveSettings: (change: (settings: KeptSettings) => KeptSettings) => Promise<void>;
}

interface Tools {
  readonly port: WorkbookPort;
  readonly analysis: Analysis;
  readonly dispatch: Dispatch;
  readonly attempt: Attempt;
  readonly announce: Announce;
}

/** The commands of the settings, see `createCommands`. */
export function settingsCommands(tools: Tools): SettingsCommands {
  const { port, analysis, dispatch, attempt, announce } = tools;
  const read = async ({ settings, isReadOnly = false }: ReadJudgement) =>
    dispatch({ type: "settingsRead", settings: await analysis.settings(settings), isReadOnly });
  return {
    readSettings: () => attempt(async () => read(await port.readJudgement())),
    readLists: () =>
      attempt(async () => dispatch({ type: "listsRead", lists: await port.readLists() })),
    saveSettings: (change) =>
      attempt(async () => {
        // What another person set meanwhile stays: the change is made to what the workbook keeps now.
        const { readValidationSettings, writeSettings } = await import("../work");
        const kept = await port.saveSettings((text) =>
          writeSettings(change(text === undefined ? {} : readValidationSettings(text).settings))
        );
        await read(kept);
        dispatch({ type: "settingsSaved" });
        dispatch({ type: "workbookEdited" });
        announce({ kind: "settingsSaved" });
      }, "saving"),
  };
}
