/** Texts of validation. */
export const validation = {} as const;
