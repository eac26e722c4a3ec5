/** Texts of followup. */
export const followup = {} as const;
