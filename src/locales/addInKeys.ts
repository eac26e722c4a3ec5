import { shortened } from "./shortKeys";
import { addIn } from "./sv/addIn";

/** A text of the task pane or of the sheets that it makes. */
export type AddInKey = keyof typeof addIn;

/** Their keys, in the order in which each language gives its texts. */
export const addInKeys = Object.keys(addIn) as AddInKey[];

/** The same keys as the bundle holds them, once for all languages: see `shortKeys.ts`. */
export const shortAddInKeys = shortened(addInKeys);
