/** A number or a date that was typed: Excel gives the cell its format (US codes) if the cell has none. */
export interface Recognised {
  readonly value: number;
  readonly numberFormat?: string;
}
