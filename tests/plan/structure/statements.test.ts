import { columnsSaid, rowsSaid, tableOf } from "../support/relations";

const YEARS = ["Mnkr", "Bokslut 2022", "Budget 2023", "Plan 2024"];

test("an income statement goes on from result to result", () => {
  const table = tableOf([
    ["Mnkr", "Utfall 2022", "Utfall 2023"],
    ["Verksamhetens intäkter", 1136, 1268],
    ["Verksamhetens kostnader", -5520, -5787],
    ["Verksamhetens nettokostnader", -4384, -4519],
    ["Skatteintäkter", 4401, 4488],
    ["Verksamhetens resultat", 17, -31],
    ["Finansiella intäkter", 455, 121],
    ["Finansiella kostnader", -10, -11],
    ["Resultat efter finansiella poster", 462, 79],
    ["Skatt", null, -37],
    ["Årets resultat", 462, 42],
  ]);
  expect(rowsSaid(table)).toEqual([
    "Verksamhetens nettokostnader = + Verksamhetens intäkter + Verksamhetens kostnader (label arithmetic)",
    "Verksamhetens resultat = + Verksamhetens nettokostnader + Skatteintäkter (label arithmetic)",
    "Resultat efter finansiella poster = + Verksamhetens resultat + Finansiella intäkter + Finansiella kostnader (label arithmetic)",
    "Årets resultat = + Resultat efter finansiella poster + Skatt (label arithmetic)",
  ]);
});

test("a cash flow adds its sections", () => {
  const table = tableOf([
    YEARS,
    ["LÖPANDE VERKSAMHET"],
    ["Årets resultat", 59, 42, 61],
    ["Avskrivningar", 30, 25, 28],
    ["Kassaflöde från den löpande verksamheten", 89, 67, 89],
    ["INVESTERINGAR"],
    ["Inköp", -83, -108, -90],
    ["Försäljning", null, 2, 4],
    ["Kassaflöde från investeringar", -83, -106, -86],
    ["Årets kassaflöde", 6, -39, 3],
  ]);
  expect(rowsSaid(table)).toEqual([
    "Kassaflöde från den löpande verksamheten = + Årets resultat + Avskrivningar (label arithmetic)",
    "Kassaflöde från investeringar = + Inköp + Försäljning (label arithmetic)",
    "Årets kassaflöde = + Kassaflöde från den löpande verksamheten + Kassaflöde från investeringar (label arithmetic)",
  ]);
});

test("each side of a balance sheet has its total, and a column that does not balance is named", () => {
  const table = tableOf([
    YEARS,
    ["Byggnader", 3307.7, 4133, 4286],
    ["Fordringar", 405.2, 405.3, 404.5],
    ["Summa tillgångar", 3712.9, 4538.3, 4690.5],
    ["Eget kapital", 1290.8, 1353, 1578.1],
    ["SKULDER"],
    ["Långfristiga skulder", 1488.4, 2268.6, 2178.8],
    ["Kortfristiga skulder", 933.7, 916.7, 933.6],
    ["Summa skulder", 2422.1, 3185.3, 3112.4],
    ["Summa eget kapital och skulder", 3712.9, 4538.3, 4609.5],
  ]);
  expect(rowsSaid(table).slice(1)).toEqual([
    "Summa skulder = + Långfristiga skulder + Kortfristiga skulder (label arithmetic)",
    "Summa eget kapital och skulder = + Eget kapital + Summa skulder (label arithmetic) fails in 3",
  ]);
});

test("a net of amounts without signs finds which are subtracted", () => {
  const table = tableOf([
    ["1000 kr", "Regnskap 2022", "Budsjett 2023", "Budsjett 2024"],
    ["Renteinntekter", 384_628, 410_302, 392_245],
    ["Renteutgifter", 256_591, 242_878, 237_422],
    ["Avdrag på lån", 320_632, 337_847, 352_723],
    ["Netto finans", -192_595, -170_423, -197_900],
  ]);
  expect(rowsSaid(table)).toEqual([
    "Netto finans = + Renteinntekter - Renteutgifter - Avdrag på lån (label arithmetic)",
  ]);
});

test("what no word announces is not put together from signs that happen to fit", () => {
  const table = tableOf([
    ["Mnkr", "Budget 2023", "Budget 2024"],
    ["Skola", 10.4, 12.1],
    ["Vård", 7.3, 8.6],
    ["Miljö", 3.1, 3.5],
  ]);
  expect(rowsSaid(table)).toEqual([]);
});

test("a change that is an item of its own is part of its sum", () => {
  const table = tableOf([
    YEARS,
    ["Förändring av avsättningar", 170.2, 360.5, 143.9],
    ["Budgeterade avskrivningar", 15.1, 16.4, 18.8],
    ["Summa justeringar", 185.3, 376.9, 162.7],
    ["Förändring mot föregående år", 12.4, 191.6, -214.2],
  ]);
  expect(rowsSaid(table)).toEqual([
    "Summa justeringar = + Förändring av avsättningar + Budgeterade avskrivningar (label arithmetic)",
  ]);
});

test("a net cost is the income and cost of its own year, and a deviation is from the budget", () => {
  const rows = [
    [0.9, 1.4, -13.4, -11.9, -12.4],
    [16.2, 12.5, -76.5, -84.4, -71.2],
    [42.4, 48, -155, -165.3, -106.1],
    [9.4, 6.5, -63, -59.3, -54.4],
  ].map(([earlier = 0, income = 0, before = 0, cost = 0, budget = 0], index) => {
    const net = Number((income + cost).toFixed(1));
    return [
      `Post ${index}`,
      ...[earlier, income, before, cost, net, budget],
      Number((net - budget).toFixed(1)),
    ];
  });
  const header = ["Mnkr", "Intäkter 2022", "Intäkter 2023", "Kostnader 2022", "Kostnader 2023"];
  const table = tableOf([[...header, "Nettokostnad 2023", "Budget 2023", "Avvikelse"], ...rows]);
  expect(columnsSaid(table)).toEqual([
    "sum F = +C +E (label arithmetic)",
    "sum H = +F -G (label arithmetic)",
  ]);
});

test("percent beside many columns of amounts does not make an adjustment of them", () => {
  const table = tableOf([
    ["Mnkr", "Budget 2024", "Utfall 2024", "Avvikelse", "Avvikelse i %"],
    ["Skola", 768.2, 771, -2.8, "-0,4 %"],
    ["Vård", 949.4, 950.2, -0.8, "-0,1 %"],
    ["Summa", 1717.6, 1721.2, -3.6, "-0,2 %"],
  ]);
  expect(table.lines).toHaveLength(3);
  expect(columnsSaid(table)).toContain("sum D = +B -C (label arithmetic)");
});
