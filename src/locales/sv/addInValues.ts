import { addInKeys } from "../addInKeys";
import { addIn } from "./addIn";

/** The texts of the add-in, in the order of `addInKeys`. */
export const addInValues = addInKeys.map((key) => addIn[key]);
