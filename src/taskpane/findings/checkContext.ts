import { createContext, useContext } from "react";
import type { Plan } from "../../plan/plan";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import type { PaneCommands } from "../state/commands";

/** What can be done with a finding, for the components of the list. */
export interface CheckContext {
  readonly plan: Plan;
  /** The workbook as it was when it was checked; without it nothing can be repaired. */
  readonly checked: WorkbookSnapshot | undefined;
  readonly commands: PaneCommands;
  /** True while nothing can be written in the workbook. */
  readonly busy: boolean;
  /** Lets the focus go on to the next finding if the one that an element is in disappears. */
  readonly keepFocusNear: (element: Element) => void;
}

const Context = createContext<CheckContext | undefined>(undefined);
export const CheckProvider = Context.Provider;

/** @throws Error outside a `CheckProvider`. */
export function useCheck(): CheckContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error("useCheck outside CheckProvider");
  return context;
}
