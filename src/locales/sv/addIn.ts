import { check } from "./check";
import { emptyPlan } from "./emptyPlan";
import { errors } from "./errors";
import { followup } from "./followup";
import { followUpView } from "./followUpView";
import { pane } from "./pane";
import { progress } from "./progress";
import { reading } from "./reading";
import { report } from "./report";
import { rules } from "./rules";
import { settings } from "./settings";
import { validation } from "./validation";

/** What the task pane says, and writes on sheets: everything but the texts of the command line. */
export const addIn = {
  ...check,
  ...emptyPlan,
  ...errors,
  ...followup,
  ...followUpView,
  ...pane,
  ...progress,
  ...reading,
  ...report,
  ...rules,
  ...settings,
  ...validation,
} as const;
