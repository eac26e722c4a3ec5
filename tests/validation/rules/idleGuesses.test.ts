import { findingsOf } from "../support/findings";
import { tableOf } from "../support/sheets";

const HEADER = "1000 kr;Budget 2023;Budget 2024";

describe("what is only a guess", () => {
  test("a total among headings and items without amounts is not said to lack them", () => {
    const plan = tableOf(
      HEADER,
      "Skatt;-1053236;-1059741",
      "Sum bevilgninger drift;966868;966815",
      "Utbytter",
      "Bruk av fond;-29061;-35262",
      "Sum disponering;-29061;-35262"
    );
    expect(findingsOf("sum-of-parts", plan)).toEqual([]);
  });

  test("a total that the lines above give in no year is of other lines", () => {
    const plan = tableOf(
      HEADER,
      "Skatt;5058582;4980000",
      "Tilskudd;1844101;2024000",
      "Sum inntekter;6902683;7004000",
      "Renter;384628;410302",
      "Sum fordelt til drift;6950703;7341519"
    );
    expect(findingsOf("sum-of-parts", plan)).toEqual([]);
  });

  test("a total with one missing amount is still said to be unchecked", () => {
    const plan = tableOf("tkr;Budget 2024", "Skola;100", "Vård", "Summa;300");
    expect(findingsOf("sum-of-parts", plan)).toMatchObject([{ verdict: "unchecked" }]);
  });

  test("rows of which that are zero leave nothing to tell", () => {
    const table = (ofWhich: string) =>
      tableOf(HEADER, "Intäkter;282.3;372.4", `varav engångsposter;${ofWhich}`, "Kostnader;-5;-6");
    expect(findingsOf("of-which-remainder", table("0;0"))).toEqual([]);
    expect(findingsOf("of-which-remainder", table("1.5;2.5"))).not.toEqual([]);
  });
});
