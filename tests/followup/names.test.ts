import fc from "fast-check";
import { cleanSheetName, fitSheetName, identifier, numberedNames } from "../../src/followup/names";

const around = (name: string) => `Mål 12 ${name} – delår`;

describe("sheet names", () => {
  it("keeps what stands around a goal's name that is too long", () => {
    expect(fitSheetName("Näringsliv", around)).toBe("Mål 12 Näringsliv – delår");
    expect(fitSheetName("Trygghet och säkerhet i hela kommunen", around)).toBe(
      "Mål 12 Trygghet och sä… – delår"
    );
  });

  it("removes what Excel forbids", () => {
    expect(cleanSheetName("'Kultur/fritid: [nu]?*\\'")).toBe("Kultur fritid nu");
    expect(cleanSheetName("Mål\u200b 1\u202e")).toBe("Mål 1");
  });

  it("is valid for any goal name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
        const made = fitSheetName(name, around);
        expect(made.length).toBeLessThanOrEqual(31);
        expect(made).toMatch(/^[^\\/?*:[\]']+$/u);
        expect(made).toMatch(/^Mål 12 .* – delår$|^Mål 12 – delår$/u);
        expect(made).toMatch(/^\P{Cs}*$/u);
      })
    );
  });

  it("counts without growing too long", () => {
    const names = numberedNames("Mål 6 Trygghet och säker… – hel", 9);
    expect(names[0]).toBe("Mål 6 Trygghet och säker… (2)");
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });

  it("makes valid identifiers of keys", () => {
    expect(identifier("goal:1-2:interim:2024", "criteria")).toBe(
      "Plankoll_goal_1_2_interim_2024_criteria"
    );
  });
});
