/** Texts of the view that inserts and removes follow-up sheets. */
export const followUpView = {
  "followUp.economy": "Section on economy",
  "followUp.protect": "Lock what comes from the plan",
  "followUp.template": "Template",
  "followUp.template.none": "Standard sheet",
  "followUp.template.insert": "Insert a template to change",
  "followUp.template.faults": "Placeholders that cannot be used:",
  "followUp.cancel": "Cancel",
  "followUp.cancelled": "Cancelled. These sheets were finished:",
  "followUp.remove": "Remove follow-up sheets …",
  "followUp.removing": "Working …",
  "followUp.remove.none": "The workbook has no follow-up sheets.",
  "followUp.remove.untouched.one": "One sheet is untouched: {names}.",
  "followUp.remove.untouched.many": "{count} sheets are untouched: {names}.",
  "followUp.remove.filled.one":
    "One sheet has been filled in or changed: {names}. It cannot be brought back.",
  "followUp.remove.filled.many":
    "{count} sheets have been filled in or changed: {names}. They cannot be brought back.",
  "followUp.remove.doUntouched.one": "Remove the untouched sheet",
  "followUp.remove.doUntouched.many": "Remove {count} untouched sheets",
  "followUp.remove.doAll.one": "Remove the sheet and what is filled in",
  "followUp.remove.doAll.many": "Remove all {count} sheets and what is filled in",
  "followUp.remove.keep": "Keep all",
  "followUp.removed.one": "One sheet has been removed.",
  "followUp.removed.many": "{count} sheets have been removed.",
} as const;
