import fc from "fast-check";
import { lineCount, rowHeight } from "../../src/followup/rowHeight";

describe("row heights", () => {
  it("grows with the text and with narrower columns", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 500 }),
        fc.integer({ min: 40, max: 900 }),
        (words, width) => {
          const lines = lineCount({ words, width });
          expect(lineCount({ words: `${words} och mer`, width })).toBeGreaterThanOrEqual(lines);
          expect(lineCount({ words, width: width / 2 })).toBeGreaterThanOrEqual(lines);
        }
      )
    );
  });

  it("counts line breaks as lines", () => {
    expect(lineCount({ words: "Ett\nTvå\nTre", width: 500 })).toBe(3);
  });

  it("is near what a text takes: 130 letters of 9 points in 222 points are three or four lines", () => {
    const words =
      "Summan av delarna är 1 204,3 mnkr, men raden Summa säger 1 203,8 mnkr. Skillnaden är större än avrundningen kan förklara i tabellen.";
    expect(lineCount({ words, width: 222, size: 9 })).toBe(3);
    expect(lineCount({ words: "WWWW".repeat(10), width: 112 })).toBe(3);
  });

  it("keeps a least height and stays within what Excel allows", () => {
    expect(rowHeight([{ words: "Kort", width: 200 }], 40)).toBe(40);
    expect(rowHeight([{ words: "ord ".repeat(5000), width: 60 }], 20)).toBe(409);
  });
});
