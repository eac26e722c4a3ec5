/** Texts of how tables are read: they come with the views that correct it, see correctionWords.ts. */
export const reading = {
  "reading.role.label": "label",
  "reading.role.amount": "amount",
  "reading.role.share": "share",
  "reading.role.total": "whole",
  "reading.role.percent": "percent",
  "reading.role.from": "from",
  "reading.role.to": "to",
  "reading.role.purpose": "purpose",
  "reading.role.number": "number",
  "reading.role.goal": "goal",
  "reading.role.name": "name",
  "reading.role.text": "text",
  "reading.role.contribution": "contribution",
  "reading.role.handling": "handling",
  "reading.role.status": "status",
  "reading.role.period": "follow-up",
  "reading.role.carriedOut": "carried out",
  "reading.role.reported": "reported",
  "reading.role.indicator": "indicator",
  "reading.role.baseline": "baseline",
  "reading.role.target": "target",
  "reading.role.direction": "direction",
  "reading.role.owner": "responsible",
  "reading.role.due": "due",
  "reading.role.unit": "unit",
  "reading.role.globalGoal": "global goal",
  "reading.role.unknown": "not read",
  "reading.fault.words":
    "“{text}” is not a number. Type the number, or leave the cell empty if there is none.",
  "reading.fault.date": "“{text}” is a date. If it is an amount, give the cell a number format.",
  "reading.fault.formulaError":
    "The formula gives the error {text}. Correct it, so that the number can be read.",
  "reading.fault.logical": "“{text}” is a logical value, not a number. Type the number.",
  "reading.fault.decimalMark":
    "“{text}” may mean {first|number} or {second|number}, and the other numbers of the table do not show which. Enter the value as a number instead of as text.",
  "reading.fault.otherDecimalMark":
    "“{text}” may mean {first|number}, but the other numbers of the table have another decimal mark. Enter the value as a number instead of as text.",
  "reading.fault.brackets":
    "“{text}” may be a negative number or, for example, last year’s. Write it with a minus sign or without brackets.",
  "reading.fault.footnote":
    "In “{text}” the last digit may belong to the number or be a footnote. Write the footnote as ¹ or with a space before it.",
  "reading.fault.year":
    "“{text}” may be an amount or a year. Enter an amount as a number instead of as text.",
  "reading.fault.dateDigits":
    "“{text}” may be an amount or a date. Enter an amount as a number instead of as text.",
} as const;
