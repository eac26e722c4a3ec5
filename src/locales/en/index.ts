import { check } from "./check";
import { cli } from "./cli";
import { commands } from "./commands";
import { errors } from "./errors";
import { followup } from "./followup";
import { pane } from "./pane";
import { reading } from "./reading";
import { rules } from "./rules";
import { validation } from "./validation";

export const en = {
  ...check,
  ...cli,
  ...commands,
  ...errors,
  ...followup,
  ...pane,
  ...reading,
  ...rules,
  ...validation,
} as const;
