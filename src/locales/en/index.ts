import { cli } from "./cli";
import { commands } from "./commands";
import { errors } from "./errors";
import { followup } from "./followup";
import { pane } from "./pane";
import { reading } from "./reading";
import { validation } from "./validation";

export const en = {
  ...cli,
  ...commands,
  ...errors,
  ...followup,
  ...pane,
  ...reading,
  ...validation,
} as const;
