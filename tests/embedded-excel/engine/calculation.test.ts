import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseAddress } from "../../../src/embedded-excel/engine/address";
import type {
  CalculatedCell,
  CalculationEngine,
  CalculationOptions,
  CellInput,
} from "../../../src/embedded-excel/engine/calculation";
import { createCalculationEngine } from "../../../src/embedded-excel/engine/calculation";
import type { CellValue } from "../../../src/embedded-excel/engine/value";

const wasm = new WebAssembly.Module(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
const SHEETS: Record<string, string> = { Budget: "one", "KF-mål": "two" };
let engine: CalculationEngine;

async function start(options?: CalculationOptions): Promise<void> {
  engine = await createCalculationEngine(wasm, options);
  for (const [name, id] of Object.entries(SHEETS)) engine.addSheet(id, name);
}

function place(address: string): [string, number, number] {
  const area = parseAddress(address)?.[0];
  if (area === undefined) throw new Error(address);
  return [SHEETS[area.sheet ?? "Budget"] ?? "", area.row, area.column];
}

/** Puts a formula or a value in a cell of the first sheet, or of a named one. */
function put(address: string, content: CellValue, cached?: CellValue): readonly string[] {
  if (typeof content !== "string" || !content.startsWith("="))
    return engine.setCell(...place(address), { value: content });
  const input: CellInput = { formula: content, ...(cached === undefined ? {} : { cached }) };
  return engine.setCell(...place(address), input);
}

const result = (address: string): CalculatedCell | undefined => engine.read(...place(address));

/** The value of one formula, put in Z1. */
function valueOf(formula: string): CellValue | undefined {
  put("Z1", formula);
  engine.evaluate();
  return result("Z1")?.value;
}

beforeEach(() => start());
afterEach(() => engine.dispose());

describe("values", () => {
  it.each([
    ["=1/3", 1 / 3],
    ["=0.1+0.2", 0.1 + 0.2],
    ["=284.6/493.4", 284.6 / 493.4],
    ["=1E300*3.3", 1e300 * 3.3],
    ["=1E-300/3", 1e-300 / 3],
    ["=123456789+0.123456789", 123456789 + 0.123456789],
    ["=-2^2", 4],
    ["=1-0.9", 1 - 0.9],
    ["=DATE(2024,5,1)", 45413],
    ["=EDATE(DATE(2024,1,31),1)", 45351],
    ["=10%", 0.1],
    ["=Y99", 0],
    ["=1=1", true],
    ['="a"&1', "a1"],
    ['=""', ""],
    ['=TEXT(0.573,"0%")', "57%"],
    ["=1/0", { error: "#DIV/0!" }],
    ["=NA()", { error: "#N/A" }],
    ["=SQRT(-1)", { error: "#NUM!" }],
    ['=VALUE("x")', { error: "#VALUE!" }],
    ["=#REF!", { error: "#REF!" }],
    ["=Budget!#REF!+1", { error: "#REF!" }],
    ["=NOSUCHNAME", { error: "#NAME?" }],
    ["=Z1+1", 0],
    ["=SUM((1+2)*3)", 9],
    ['=_xlfn.CONCAT("a","b")', "ab"],
  ])("of %s", (formula, value) => expect(valueOf(formula)).toEqual(value));

  it("of any division is the double that JavaScript gives", () => {
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
      .map((x) => x + 0);
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(b !== 0 && Number.isFinite(a / b) && a / b !== 0);
        put("A1", a);
        put("A2", b);
        expect(valueOf("=A1/A2")).toBe(a / b);
      })
    );
  });

  it("of input are calculated with as they are", () => {
    ["1-2", "5%", "=1", "2024-05-01", "TRUE", "'x", "", " 1"].forEach((text, row) => {
      put(`A${row + 1}`, "x");
      engine.setCell("one", row, 0, { value: text });
      expect(valueOf(`=A${row + 1}&"|"`)).toBe(`${text}|`);
      expect(valueOf(`=ISTEXT(A${row + 1})`)).toBe(true);
    });
    put("B1", true);
    expect(valueOf("=AND(B1,ISLOGICAL(B1))")).toBe(true);
    put("B1", { error: "#N/A" });
    expect(valueOf("=ISNA(B1)")).toBe(true);
    put("B1", null);
    expect(valueOf("=ISBLANK(B1)")).toBe(true);
  });

  it("replace each other in one cell", () => {
    for (const input of ["'12", "=DATE(2024,1,1)", 0.5]) put("A1", input);
    expect(valueOf("=A1*2")).toBe(1);
    expect(result("A1")).toBeUndefined();
  });

  it("of nothing else than formulas are given", () => {
    put("A1", 1);
    put("A2", "=A1");
    expect(engine.evaluate()).toEqual([{ sheetId: "one", row: 1, column: 0, value: 1 }]);
  });
});

describe("evaluate", () => {
  it("gives what changed", () => {
    put("A1", 1);
    put("A2", "=A1+1");
    put("A3", "=5");
    engine.evaluate();
    expect(engine.evaluate()).toEqual([]);
    put("A1", 2);
    expect(engine.evaluate()).toEqual([{ sheetId: "one", row: 1, column: 0, value: 3 }]);
    put("A3", null);
    expect(engine.evaluate()).toEqual([{ sheetId: "one", row: 2, column: 0, value: null }]);
  });

  it("calculates again after cells were cleared", () => {
    put("A1", 1);
    put("A2", 2);
    put("B1", "=SUM(A1:A2)");
    engine.evaluate();
    engine.clearCells("one", { row: 1, column: 0, rowCount: 5, columnCount: 1 });
    expect(engine.evaluate()).toEqual([{ sheetId: "one", row: 0, column: 1, value: 1 }]);
  });
});

describe("sheets", () => {
  it("are renamed and deleted by id", () => {
    put("'KF-mål'!A1", 7);
    put("A1", "='KF-mål'!A1");
    put("A2", "=1");
    engine.renameSheet("two", "It's");
    engine.evaluate();
    expect(result("A1")?.value).toBe(7);
    expect(valueOf("='It''s'!A1")).toBe(7);
    engine.addSheet("three", "Last");
    engine.deleteSheet("two");
    engine.setCell("three", 0, 0, { formula: "=Budget!A2+1" });
    engine.evaluate();
    expect(result("A1")?.value).toEqual({ error: "#REF!" });
    expect(engine.read("three", 0, 0)?.value).toBe(2);
    expect(() => engine.setCell("two", 0, 0, { value: 1 })).toThrow(RangeError);
  });

  it("can come back under the same id", () => {
    put("'KF-mål'!A1", "=1");
    engine.evaluate();
    engine.deleteSheet("two");
    expect(result("'KF-mål'!A1")).toBeUndefined();
    engine.addSheet("two", "Mål");
    put("'KF-mål'!A1", "=2");
    engine.evaluate();
    expect(result("'KF-mål'!A1")?.value).toBe(2);
  });
});

describe("names", () => {
  it("stand for ranges, constants and expressions", () => {
    for (const row of [1, 2, 3]) put(`'KF-mål'!A${row}`, row);
    put("A1", "=SUM(Belopp)*Faktor+Summa+Text");
    engine.setNames([
      { name: "Belopp", formula: "='KF-mål'!$A$1:$A$3" },
      { name: "Faktor", formula: "=5" },
      { name: "Summa", formula: "SUM(belopp)" },
      { name: "Text", formula: '="1"' },
    ]);
    engine.evaluate();
    expect(result("A1")?.value).toBe(37);
    engine.setNames([{ name: "Belopp", formula: "=2" }]);
    engine.evaluate();
    expect(result("A1")?.value).toEqual({ error: "#NAME?" });
  });

  it("of the formula's sheet come first", () => {
    engine.setNames([
      { name: "Sats", formula: "=1" },
      { name: "Sats", formula: "=2", sheetId: "two" },
      { name: "Runt", formula: "=Runt+1" },
    ]);
    put("'KF-mål'!A1", "=Sats");
    expect(valueOf("=Sats+'KF-mål'!Sats*10+'KF-mål'!A1*100")).toBe(221);
    expect(valueOf("=Runt")).toEqual({ error: "#NAME?" });
  });
});

describe("formulas beyond IronCalc", () => {
  it("show the text of a link", () => {
    expect(valueOf('=HYPERLINK("#A1","Mål "&IF(TRUE,1,2))')).toBe("Mål 1");
    expect(valueOf('=LEN(HYPERLINK("abc"))')).toBe(3);
    expect(valueOf('=HYPERLINK(CONCAT("a","b"),"c")&"d"')).toBe("cd");
  });

  it("keep the cached value", () => {
    expect(put("A1", "=AGGREGATE(9,5,B1:B3)+FOO(1)", 12.5)).toEqual(["AGGREGATE", "FOO"]);
    expect(put("A2", "=SUM(Budget:Last!A1)", 3)).toEqual(["Budget:Last!A1"]);
    expect(put("A3", "=[1]Budget!A1", { error: "#N/A" })).toEqual(["[1]Budget!A1"]);
    expect(put("A4", "=SUM(B1:B2 B2:B3)", 8)).toEqual([]);
    expect(valueOf("=A1+A2+A4")).toBe(23.5);
    expect(result("A1")?.value).toBe(12.5);
    expect(result("A3")?.value).toEqual({ error: "#N/A" });
  });

  it("are #NAME? without one", () => {
    expect(put("A1", "=SUM(Budget:Last!A1)")).toEqual(["Budget:Last!A1"]);
    engine.evaluate();
    expect(result("A1")?.value).toEqual({ error: "#NAME?" });
    expect(put("A1", "=SUM(1)")).toEqual([]);
    engine.evaluate();
    expect(result("A1")?.value).toBe(1);
  });
});

describe("dynamic arrays", () => {
  it("spill, shrink, are blocked and spill again", () => {
    for (const row of [1, 2, 3]) put(`A${row}`, row);
    put("C1", "=FILTER(A1:A3,A1:A3>1)");
    put("D1", "=SUM(C1#)");
    engine.evaluate();
    expect(result("C1")).toMatchObject({ value: 2, spill: { rowCount: 2, columnCount: 1 } });
    expect(result("C2")).toMatchObject({ value: 3, spilledFrom: { row: 0, column: 2 } });
    put("A1", 9.5);
    expect(engine.evaluate()).toHaveLength(4);
    expect([result("C1")?.value, result("C2")?.value, result("C3")?.value]).toEqual([9.5, 2, 3]);
    put("A1", 0);
    put("A2", 0);
    engine.evaluate();
    expect(result("C1")).toEqual({ sheetId: "one", row: 0, column: 2, value: 3 });
    expect(result("C2")).toBeUndefined();
    put("C2", "in the way");
    put("A1", 1.5);
    engine.evaluate();
    expect(result("C1")?.value).toEqual({ error: "#SPILL!" });
    put("C2", null);
    engine.evaluate();
    expect([result("C1")?.value, result("C2")?.value]).toEqual([1.5, 3]);
  });

  it("are blocked by what is written into a spilled cell", () => {
    put("A1", "=SEQUENCE(2,2)");
    engine.evaluate();
    expect(result("B2")?.value).toBe(4);
    put("B2", "x");
    engine.evaluate();
    expect(result("A1")?.value).toEqual({ error: "#SPILL!" });
    expect(result("B1")).toBeUndefined();
    put("B2", null);
    engine.evaluate();
    expect(result("B2")?.value).toBe(4);
  });
});

describe("the clock", () => {
  it("is the one given", async () => {
    let now = 45413.75;
    engine.dispose();
    await start({ now: () => now });
    put("A1", "=TODAY()+NOW()*10+YEAR(TODAY())*0");
    engine.evaluate();
    expect(result("A1")?.value).toBe(45413 + 454137.5);
    expect(engine.evaluate()).toEqual([]);
    now = 45414;
    expect(engine.evaluate()).toEqual([{ sheetId: "one", row: 0, column: 0, value: 45414 * 11 }]);
  });
});

describe("15,000 cells", () => {
  it("are loaded and calculated", () => {
    const start = performance.now();
    for (let cell = 0; cell < 13000; cell += 1) {
      engine.setCell("one", Math.floor(cell / 20), cell % 20, {
        value: cell % 3 === 0 ? `text ${cell}` : cell / 7,
      });
    }
    for (let row = 0; row < 2000; row += 1) {
      engine.setCell("two", row, 0, {
        formula: `=SUM(Budget!A${(row % 600) + 1}:T${(row % 600) + 1})`,
      });
    }
    const changed = engine.evaluate();
    const elapsed = performance.now() - start;
    process.stdout.write(`15,000 inputs, 2,000 of them formulas: ${elapsed.toFixed(0)} ms\n`);
    expect(changed).toHaveLength(2000);
  });
});
