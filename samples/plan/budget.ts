/** A line of the budget frame. A figure that the plan does not state is left out. */
export interface BudgetLine {
  readonly label: string;
  /** Million kronor. */
  readonly amount?: number;
  /** Part of the frame, 0–1, stated in whole per cents. */
  readonly share: number;
}

export const budgetLines: readonly BudgetLine[] = [
  { label: "Politisk verksamhet", share: 0.05 },
  { label: "Verksamhet under kommunstyrelsen", share: 0.37 },
  { label: "Kommunstyrelsen övrigt", share: 0.57, amount: 284.6 },
];

export const budgetTotal: BudgetLine = { label: "Summa budgetram", share: 1, amount: 493.4 };

/** The largest item of "Kommunstyrelsen övrigt" and what it is part of, million kronor. */
export const ofWhich = {
  label: "Räddningstjänsten Östra Götaland",
  amount: 108,
  of: 284.6,
} as const;

/** The change against last year and the parts that the plan names, million kronor. */
export const changes: readonly { readonly label: string; readonly amount: number }[] = [
  { label: "Ökning av budgetramen", amount: 85.4 },
  { label: "varav kompensation för evakuering och utrangering av lokaler", amount: 40 },
  { label: "varav kompensation för borttagna markeringar", amount: 25.7 },
];

/** An adjustment of −1,35 per cent whose amount the plan states without a sign, million kronor. */
export const adjustment = {
  label: "Generell justering av ramen",
  percent: -0.0135,
  amount: 5.4,
} as const;

/** Budget moved between committees, million kronor. The plan names no receiver of the last one. */
export interface TransferRow {
  readonly from: string;
  readonly to?: string;
  readonly purpose: string;
  readonly amount: number;
}

export const transfers: readonly TransferRow[] = [
  {
    from: "Samhällsplaneringsnämnden",
    to: "Kommunstyrelsen",
    purpose: "Juristtjänster",
    amount: 2.7,
  },
  {
    from: "Kommunstyrelsen",
    to: "Samhällsplaneringsnämnden",
    purpose: "Hållbarhetsarbete",
    amount: 8.4,
  },
  { from: "Kommunstyrelsen", purpose: "Uppstart av Upplev Norrköping AB", amount: 7.5 },
];

export const budgetNotes: readonly string[] = [
  "Verksamhet under kommunstyrelsen hette tidigare KS-kontor.",
  "Kommunstyrelsen övrigt är kommunalförbund, bolag, centralt finansierade lokaler och avtal.",
  "Personal- och digitaliseringsavdelningen finansieras helt av intäkter, kontaktcenter till en del.",
];
