// What is shown after the first view, in one file for the bundler to join into one scope.

export { CheckResult } from "./CheckResult";
export { FollowUpView } from "./FollowUpView";
export { PlanView } from "./PlanView";
export { ProgressView } from "./ProgressView";
export { SettingsView } from "./SettingsView";
