/**
 * The assignment plan 2024 of the municipal executive board in Norrköping (KS 2023/1297): figures, names, references
 * and statuses as published, mistakes included; the words are our own.
 */
export * from "./plan/document";
export * from "./plan/budget";
export * from "./plan/goals";
export * from "./plan/councilGoals";
export * from "./plan/points";
export * from "./plan/timetable";
