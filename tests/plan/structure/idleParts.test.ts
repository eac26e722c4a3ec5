import { readPlan } from "../../../src/plan/readPlan";
import { columnsSaid, rowsSaid, tableOf } from "../support/relations";
import { sheet, shown, workbook } from "../support/snapshot";

test("what is zero wherever a sum holds is not shown to be a part of it", () => {
  const table = tableOf([
    ["mnkr", "Bokslut 2022", "Budget 2023", "Budget 2024"],
    ["Vinster vid försäljning", -0.1, 0, 0],
    ["Orealiserade vinster", 9.5, 0, 0],
    ["Resultat efter justering", 59.7, -19.4, -26.1],
    ["Uttag ur reserven", 0, 14.6, 7.5],
    ["Årets balanskravsresultat", 59.7, -4.8, -18.6],
  ]);
  expect(rowsSaid(table)).toEqual([
    "Årets balanskravsresultat = + Resultat efter justering + Uttag ur reserven (label arithmetic)",
  ]);
});

test("a net may be a detail of the sum above it", () => {
  const table = tableOf([
    ["tkr", "Utfall 2013", "Budget 2013"],
    ["Gemensamma poster", 517564, 515435],
    ["Revision", -614, -620],
    ["Pensioner", -8311, -11593],
    ["Skatter", 521366, 522597],
    ["Räntenetto", 5123, 5051],
    ["Nämnden", -9435, -9513],
    ["Kansli", -4823, -4799],
    ["Ekonomi", -4612, -4714],
  ]);
  expect(rowsSaid(table)).toEqual([
    "Gemensamma poster = + Revision + Pensioner + Skatter + Räntenetto (arithmetic)",
    "Nämnden = + Kansli + Ekonomi (arithmetic)",
  ]);
});

test("an item without any amount does not cut a result from its parts", () => {
  const table = tableOf([
    ["Hele 1000", "Budsjett 2023", "Budsjett 2024"],
    ["Sum inntekter", -1053236, -1059741],
    ["Sum bevilgninger", 966868, 966815],
    ["Brutto driftsresultat", -86368, -92926],
    ["Renteinntekter", -7000, -6000],
    ["Utbytter"],
    ["Renteutgifter", 66929, 76688],
    ["Avdrag på lån", 60000, 70000],
    ["Netto finansutgifter", 119929, 140688],
    ["Motpost", -68000, -73000],
    ["Netto driftsresultat", -34439, -25238],
  ]);
  expect(rowsSaid(table)).toEqual([
    "Brutto driftsresultat = + Sum inntekter + Sum bevilgninger (label arithmetic)",
    "Netto finansutgifter = + Renteinntekter + Renteutgifter + Avdrag på lån (label arithmetic)",
    "Netto driftsresultat = + Brutto driftsresultat + Netto finansutgifter + Motpost (label arithmetic)",
  ]);
});

test("tables in another currency add up in it, and changes in percent are no shares", () => {
  const table = tableOf([
    ["Description", "2023/24 £000", "2024/25 £000", "Variance"],
    ["Employees", 79815, 85242, shown(0.07, "0%")],
    ["Premises", 4945, 5167, shown(0.04, "0%")],
    ["Transport", 3767, 2894, shown(-0.23, "0%")],
    ["Supplies", 7748, 8475, shown(0.09, "0%")],
    ["Total spending", 96275, 101778, shown(0.06, "0%")],
  ]);
  expect(table.table.columns.map(({ role }) => role)).toEqual([
    "label",
    "amount",
    "amount",
    "percent",
  ]);
  expect(rowsSaid(table)).toEqual([
    "Total spending = + Employees + Premises + Transport + Supplies (label arithmetic)",
  ]);
  expect(columnsSaid(table)).toHaveLength(1);
});

test("lines of words above figures without a header are titles and say the unit", () => {
  const plan = readPlan(
    workbook(
      sheet("Budget 2023", [
        ["Resultatbudget"],
        ["Miljoner kronor"],
        ["Verksamhetens intäkter", 1079.5],
        ["Verksamhetens kostnader", -7141],
        ["Avskrivningar", -258.8],
        ["Verksamhetens nettoresultat", -6320.3],
      ])
    )
  );
  const [budget] = plan.budgets;
  expect(budget?.table).toMatchObject({ name: "Resultatbudget", area: { row: 2, rowCount: 4 } });
  expect(budget?.lines.map(({ amount }) => amount?.unit)).toEqual(
    Array.from({ length: 4 }, () => "millionKronor")
  );
});

test("a line of its own above a subtotal's lines stays on the level of the subtotal", () => {
  const table = tableOf([
    ["mnkr", "Utfall 2022", "Budget 2023", "Budget 2024"],
    ["Politik", 21.3, 22.0, 24.7],
    ["Ledning", 45.2, 47.1, 49.0],
    ["Personal", 33.8, 34.5, 36.2],
    ["Ekonomi", 28.1, 29.0, 30.3],
    ["Summa kontor", 107.1, 110.6, 115.5],
    ["Räddning", 101.2, 104.5, 108.0],
    ["Bidrag", 12.4, 19.9, 20.5],
    ["Summa övrigt", 113.6, 124.4, 128.5],
    ["Totalt", 242.0, 257.0, 268.7],
  ]);
  expect(rowsSaid(table).map((said) => said.replace(" (label arithmetic)", ""))).toEqual([
    "Summa kontor = + Ledning + Personal + Ekonomi",
    "Summa övrigt = + Räddning + Bidrag",
    "Totalt = + Politik + Summa kontor + Summa övrigt",
  ]);
});
