import type { Finding, ValidationResult } from "../../../src/validation/finding";
import { at } from "./samplePlan";

// A key without a text is shown as it is: these tests do not depend on the words of the rules.
const words = (key: string) => ({ key, values: {} });

const wrongShare: Finding = {
  rule: "share",
  severity: "error",
  verdict: "inconsistent",
  cells: [at(6, 2), at(6, 1), at(3, 1)],
  message: words(
    "Andelen 57 % för Kommunstyrelsen övrigt stämmer inte med beloppen 284,6 och 493,4 mnkr."
  ),
  expected: "57.67–57.70",
  actual: "57",
  difference: "0.17",
  calculation: [
    {
      label: "Kommunstyrelsen övrigt",
      weight: 1,
      stated: "284.6",
      lower: "284.55",
      upper: "284.65",
    },
    {
      label: "Kommunstyrelsens budgetram",
      weight: 1,
      stated: "493.4",
      lower: "493.35",
      upper: "493.45",
    },
    { label: "Avgår intäkter", weight: -1, stated: "1350.5", lower: "1350.5", upper: "1350.5" },
  ],
  explanations: [words("Talet kan vara avhugget i stället för avrundat.")],
  repairs: [
    {
      cells: [{ cell: at(6, 2), value: "58" }],
      explanation: words("Ändra andelen från 57 till 58 %."),
    },
  ],
};

const unexplainedChange: Finding = {
  rule: "bridge",
  severity: "warning",
  verdict: "consistent",
  cells: [at(11, 1)],
  message: words(
    "Posterna förklarar 65,7 av ökningen på 85,4 mnkr. Resten, 19,7 mnkr, saknar förklaring."
  ),
  calculation: [],
  explanations: [],
  repairs: [],
};

const longPlace: Finding = {
  ...unexplainedChange,
  cells: [at(91, 3, "Politiskt program")],
  message: words("Hänvisningen mål 5 Energi stämmer inte: mål 5 heter Klimat och miljö."),
};

const notChecked: Finding = {
  ...unexplainedChange,
  severity: "info",
  verdict: "unchecked",
  cells: [],
  message: words("Belopp saknas för de delar som utgör 5 och 37 procent."),
};

/** One error with everything a finding can have, two warnings and a note without a cell. */
export const sampleResult: ValidationResult = {
  findings: [wrongShare, unexplainedChange, longPlace, notChecked],
  checked: 17,
  unchecked: 3,
};
