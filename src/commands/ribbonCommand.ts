/** What Office passes to a function that a ribbon button starts. */
export interface CommandEvent {
  readonly completed: () => void;
}

/**
 * A function for a ribbon button. Office waits until `completed` is called, so it is called whatever happens; an
 * error then goes on to the page, whose runtime logs it.
 */
export function ribbonCommand(work: () => Promise<void>): (event: CommandEvent) => Promise<void> {
  return async (event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
}
