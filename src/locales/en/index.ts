import { addIn } from "./addIn";
import { cli } from "./cli";
import { commands } from "./commands";

export const en = { ...addIn, ...cli, ...commands } as const;
