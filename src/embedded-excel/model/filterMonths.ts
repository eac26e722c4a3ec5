/** The months as `Excel.DynamicFilterCriteria` names them; February is misspelt in the API. */
export const FILTER_MONTHS: readonly string[] = [
  "January",
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
