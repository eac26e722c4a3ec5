/** About as many cells as can be gone through in ten milliseconds. */
export const CELLS_BETWEEN_PAUSES = 20_000;

/** Lets long work give up its thread now and then, so that the pane answers whoever uses it meanwhile. */
export class Pauses {
  private cells = 0;

  /** To be awaited before each part of the work, of so many cells: waits where much has been done since the last time. */
  async before(cells: number): Promise<void> {
    this.cells += cells;
    if (this.cells < CELLS_BETWEEN_PAUSES) return;
    this.cells = 0;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
