import type { PaneMemory } from "./state/memory";

/**
 * The browser's storage, for one workbook. It may be closed to the frame that Office shows an add-in in: then nothing is
 * remembered. Office on the web gives each user a partition of his own.
 */
export function browserMemory(workbook: string, partition = ""): PaneMemory {
  const key = `${partition}plankoll.pane ${workbook}`;
  return {
    read: () => attempt(() => localStorage.getItem(key)) ?? undefined,
    write: (text) => {
      attempt(() => localStorage.setItem(key, text));
    },
  };
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
