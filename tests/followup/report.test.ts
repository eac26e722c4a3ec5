import { reportHtml, reportOf, reportText } from "../../src/followup/progress/report";
import { deadlineLines } from "../../src/followup/progress/progressWords";
import { translate } from "../../src/locales";
import { samplePeriods } from "../taskpane/support/samplePeriods";

const say = (key: string, values = {}) => translate("sv", key, values);
const [interim] = samplePeriods;
if (interim === undefined) throw new Error("There is no sample.");
const report = reportOf(interim, "2024-06-18", say);

test("the summary counts, and names what is missing, changed and the same", () => {
  expect(reportText(report)).toBe(`Delår – juni 2024

Genomförs: i juni.
12 dagar kvar (2024-06-30).
Rapporteras: efter sommaren.
Klarmarkerade mål: 1 av 3
Samlade bedömningar: Bedöms delvis uppnås: 1 · Bedöms uppnås: 1 · Inte bedömt: 1
Status för måluppfyllelser: Försenad: 1 · Genomförd: 1 · Ingen status: 1

Mål 1 Näringsliv: Bedöms delvis uppnås · A Försenad, B – · Nej
Mål 3 Trygghet och säkerhet: Bedöms uppnås · A Genomförd · Ja

Inte ifyllt
– Mål 1 Näringsliv (Eva Lind): Motivering, Status B

Mål utan blad
– Mål 2 Kompetensförsörjning

Ändrat sedan förra uppföljningen
– Mål 1 Näringsliv: Samlad bedömning Bedöms uppnås → Bedöms delvis uppnås; Punkt A Pågår → Försenad

Samma text som förra gången
– Mål 1 Näringsliv: ”Vi har tagit fram en handlingsplan tillsammans med näringslivet i staden.”
`);
});

test("what people have typed is no markup in the summary", () => {
  const name = '<img src=x onerror="alert(1)"> & Co';
  const goals = interim.goals.map((goal) => ({ ...goal, name }));
  const html = reportHtml(reportOf({ ...interim, goals }, "2024-06-18", say));
  expect(html).toContain("&lt;img");
  expect(html).toContain("&amp; Co");
  expect(html).not.toContain("<img");
  expect(html.match(/<tr>/g)).toHaveLength(3);
});

test.each([
  ["2024-06-18", "12 dagar kvar (2024-06-30)."],
  ["2024-06-29", "En dag kvar (2024-06-30)."],
  ["2024-06-30", "Sista dagen är i dag (2024-06-30)."],
  ["2024-07-01", "Tiden gick ut i går (2024-06-30)."],
  ["2024-07-10", "Tiden gick ut för 10 dagar sedan (2024-06-30)."],
  ["2025-01-01", "Tiden gick ut 2024-06-30."],
])("on %s the deadline is told as %s", (today, line) => {
  expect(deadlineLines(interim, today, say)).toContain(line);
});
