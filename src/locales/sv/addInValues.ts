import { addInKeys } from "../addInKeys";
import { BETWEEN_TEXTS } from "../shortKeys";
import { addIn } from "./addIn";

/** The texts of the add-in, in the order of `addInKeys`, as one. */
export const addInValues = addInKeys.map((key) => addIn[key]).join(BETWEEN_TEXTS);
