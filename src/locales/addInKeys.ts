import { addIn } from "./sv/addIn";

/** A text of the task pane or of the sheets that it makes. */
export type AddInKey = keyof typeof addIn;

/** Their keys, in the order in which each language gives its texts. The bundle holds the list, once for all languages. */
export const addInKeys = Object.keys(addIn) as AddInKey[];
