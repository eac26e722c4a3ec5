/** Texts of the command line. */
export const cli = {
  "cli.help": `Usage:
  plankoll validate FILE|FOLDER… [--format text|json|csv|sarif] [--language sv|en] [--settings FILE] [--jobs 4]
      Checks totals, shares, goals and points in workbooks and in folders of workbooks.
      Exit code 0: no errors, 1: errors were found, 2: some file could not be used.
  plankoll follow-up FILE --period PERIOD --output OUT.xlsx [--year 2024] [--goals 1,3] [--economy] [--protect]
                     [--template SHEET] [--force]
      Writes a copy of the workbook with a follow-up sheet for each goal. PERIOD is interim, annual or a follow-up of
      your own on the sheet Lists.
      A file that exists is only overwritten with --force.
  plankoll progress FILE… [--format text|json] [--language sv|en]
      Shows how far the follow-up has come: what is not filled in, assessments, statuses and what has changed.
  plankoll report FILE --output OUT.xlsx [--date 2024-02-01] [--settings FILE] [--force]
      Writes a copy of the workbook with a report of its check as a sheet.
  plankoll insert-template FILE --output OUT.xlsx [--force]
      Writes a copy of the workbook with the sheet Template: a template for the goals’ sheets to change as you like.
  plankoll remove-follow-up FILE --output OUT.xlsx [--include-filled] [--force]
      Writes a copy of the workbook without follow-up sheets. Filled-in sheets are only removed with --include-filled.
  plankoll inspect FILE [--format text|json]
      Shows which tables were found and what was not understood.`,
  "cli.template.inserted":
    "The sheet “{name}” has been added. Change it as you like: the goals’ sheets are made from it.",
  "cli.remove.removed": "The sheet “{name}” has been removed.",
  "cli.remove.kept": "The sheet “{name}” stays: it is filled in or needed by a sheet that is.",
  "cli.remove.hint": "Give --include-filled to remove filled-in sheets too.",
  "cli.remove.none": "There are no follow-up sheets in the workbook.",
  "cli.validate.tables": "Tables found: {count}",
  "cli.validate.summary":
    "Errors: {error}  Warnings: {warning}  Notes: {info}  Relations checked: {checked}  Cannot be checked: {unchecked}",
  "cli.validate.perFile": "Errors: {error}  Warnings: {warning}  Notes: {info}  {file}",
  "cli.validate.unusable": "Could not be read: {count}",
  "cli.validate.total":
    "Files: {files}  With errors: {withErrors}  Errors: {error}  Warnings: {warning}  Notes: {info}",
  "cli.csv.file": "File",
  "cli.csv.cell": "Cell",
  "cli.csv.severity": "Severity",
  "cli.csv.rule": "Rule",
  "cli.csv.verdict": "Verdict",
  "cli.csv.message": "Message",
  "cli.csv.expected": "Expected",
  "cli.csv.actual": "Stated",
  "cli.csv.difference": "Difference",
  "cli.csv.repair": "Suggestion",
  "cli.csv.dismissed": "Dismissed",
  "cli.validate.dismissed": "Dismissed:",
  "cli.validate.dismissedCount": "Dismissed: {count}",
  "cli.validate.reason": "Dismissed {date}: {reason}",
  "cli.validate.keptSettings":
    "The workbook's settings for the check cannot be read. The defaults are used.",
  "cli.validate.keptSetting":
    "The workbook's setting “{setting}” for the check cannot be used. The default is used.",
  "cli.validate.keptDismissals":
    "Some of the findings dismissed in the workbook cannot be read. They are shown again.",
  "cli.error.settings": "{file} is no file of settings in JSON.",
  "cli.error.setting":
    "The setting “{setting}” in {file} does not exist or has a value that cannot be used.",
  "cli.validate.moreCells": "and {count} more",
  "cli.validate.also": "Same cause, {place}: {message} [{rule}]",
  "cli.validate.repair": "Suggestion:",
  "cli.severity.error": "ERROR",
  "cli.severity.warning": "WARNING",
  "cli.severity.info": "NOTE",
  "cli.report.written": "The report is the sheet “{sheet}”. The workbook is saved as {file}.",
  "cli.followUp.written": "The workbook is saved as {file}.",
  "cli.inspect.noTitle": "(no title was found)",
  "cli.inspect.counts":
    "Goals: {goals}  Criteria: {criteria}  Council goals: {councilGoals}  Points: {points}  Follow-ups: {periods}",
  "cli.inspect.notUnderstood": "Not understood: {count}",
  "cli.inspect.corrected": "Corrected by the user",
  "cli.inspect.leftOut": "Left out by the user: {count}",
  "cli.inspect.noSums": "No sums were found.",
  "cli.inspect.sums": "Sums and shares:",
  "cli.inspect.certainty": "Certainty {score}%",
  "cli.inspect.moreRows": "… {count} more rows",
  "cli.inspect.about": "about",
  "cli.inspect.rows": "rows {rows}",
  "cli.inspect.line": "{label} (row {row})",
  "cli.inspect.holds": "holds in column {where}",
  "cli.inspect.fails": "fails in column {where}",
  "cli.inspect.holdsOnRows": "holds in {holds} of {count} rows",
  "cli.inspect.failsOnRows": "fails in row {rows}",
  "cli.inspect.share": "{part} in percent of {whole}",
  "cli.inspect.product": "{percent} percent of {base}",
  "cli.inspect.textNumbers": "Numbers stored as text: {count} ({cells})",
  "cli.inspect.councilGoals":
    "{goals} council goals with {references} references to the plan's goals",
  "cli.inspect.goals": "{goals} goals",
  "cli.inspect.criteria": "{criteria} criteria of {goals} goals ({each})",
  "cli.inspect.points":
    "{points} points: {linked} linked to goals through {references} references, {unlinked} to none",
  "cli.inspect.serves": "→ goal {goals}",
  "cli.inspect.missing": "(missing)",
  "cli.inspect.globalGoal": "Global goal {number}",
  "cli.belief.formula": "formula",
  "cli.belief.label": "label",
  "cli.belief.layout": "layout",
  "cli.belief.arithmetic": "arithmetic",
  "cli.unit.kronor": "SEK",
  "cli.unit.thousandKronor": "SEK thousand",
  "cli.unit.millionKronor": "SEK million",
  "cli.unit.billionKronor": "SEK billion",
  "cli.unit.percent": "%",
  "cli.unit.percentagePoints": "percentage points",
  "cli.unit.count": "pcs",
  "cli.period.interim": "interim",
  "cli.period.annual": "annual",
  "cli.period.other": "other",
  "cli.kind.budget": "Budget",
  "cli.kind.ofWhich": "Of which",
  "cli.kind.change": "Change",
  "cli.kind.adjustment": "Adjustment",
  "cli.kind.transfers": "Transfers",
  "cli.kind.councilGoals": "Council goals",
  "cli.kind.goals": "Goals",
  "cli.kind.criteria": "Criteria",
  "cli.kind.points": "Programme points",
  "cli.kind.timetable": "Timetable",
  "cli.kind.globalGoals": "Global goals",
  "cli.kind.unknown": "Unknown",
  "cli.notUnderstood.noKind": "the table is not recognised",
  "cli.notUnderstood.noHeader": "no header row was found",
  "cli.notUnderstood.unreadableNumber": "the number cannot be read",
  "cli.notUnderstood.incompleteRow": "the row lacks a number or words",
  "cli.notUnderstood.noLabel": "the amounts have no label",
  "cli.notUnderstood.unknownGoal": "the goal is not in the plan",
  "cli.notUnderstood.emptyTable": "the table is empty",
  "cli.notUnderstood.ambiguousNumber": "the number can be read in several ways",
  "cli.notUnderstood.staleMapping": "a saved correction no longer fits and is not used",
  "cli.notUnderstood.tooFar": "the cells lie too far from the rest of the sheet to be read",
  "cli.notUnderstood.damagedMapping": "the saved corrections cannot be read and are not used",
  "cli.error.unknownCommand":
    "There is no command “{command}”. The commands are validate, report, follow-up and inspect.",
  "cli.error.unknownOption": "The option {option} cannot be used. Type plankoll --help.",
  "cli.error.foreignOption":
    "The option {option} does not belong to {command}. Type plankoll --help.",
  "cli.error.missingOption": "The option {option} is missing. Type plankoll --help.",
  "cli.error.badValue": "{option} cannot be “{value}”. Possible values: {choices}.",
  "cli.error.noFile": "Give a workbook: plankoll {command} FILE.xlsx.",
  "cli.error.oneFile": "The command takes one file at a time.",
  "cli.error.noWorkbooks": "The folder {folder} holds no workbooks (.xlsx or .xlsm).",
  "cli.error.processEnded":
    "{file} could not be validated: its process ended, probably for want of memory.",
  "cli.error.noSuchFile": "There is no file {file}.",
  "cli.error.isFolder": "{file} is a folder. Give a workbook (.xlsx).",
  "cli.error.cannotRead": "The file {file} cannot be read ({code}).",
  "cli.error.file.NotAWorkbook":
    "{file} is not an Excel workbook. Save it as .xlsx in Excel and try again.",
  "cli.error.emptyFile": "{file} is empty. Download or save the file again.",
  "cli.error.file.OldFormat":
    "{file} is in an older format (.xls). Save it as .xlsx in Excel and try again.",
  "cli.error.file.Encrypted":
    "{file} is protected by a password. Remove the password in Excel and try again.",
  "cli.error.file.TooLarge": "{file} is too large to be read safely.",
  "cli.error.file.Damaged":
    "{file} is damaged. Open and repair it in Excel, save it and try again.",
  "cli.error.cannotWrite":
    "The file {file} cannot be written ({code}). Check that the folder exists and that the file is not open.",
  "cli.error.outputExists":
    "The file {file} exists and was not changed. Choose another name or type --force.",
  "cli.error.internal":
    "Something went wrong in Plankoll ({reason}). The workbook was not changed. Run again with PLANKOLL_DEBUG=1 and report it.",
  "cli.error.noGoals": "No goals were found in {file}. Run plankoll inspect to see what was found.",
  "cli.error.unknownGoal": "Goal {goal} is not in the plan. The goals are {known}.",
} as const;
