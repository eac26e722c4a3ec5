/** Texts of pane. */
export const pane = {} as const;
