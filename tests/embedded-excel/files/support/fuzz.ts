import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbookFile, WorkbookFileError } from "../../../../src/embedded-excel/files";
import { fullWorkbook } from "./fullWorkbook";

/**
 * Opens damaged copies of a workbook and prints as JSON how many had which outcome. Runs in a process of its own, whose
 * memory and time are limited: `node scripts/run.cjs …/fuzz.ts COUNT SEED`.
 */
const [count = 400, seed = 1] = process.argv.slice(3).map(Number);

/** Pieces that mean something to a reader, put where they do not belong. */
const PIECES = [
  "<",
  ">",
  "/>",
  '"',
  "&#x0;",
  "&lt;",
  "]]>",
  "<!--",
  "<![CDATA[",
  "-1",
  "4294967296",
  "1e308",
  "NaN",
  "A1:XFD1048576",
  "$A:$A",
  "#REF!",
  "../../../x",
  '<row r="2"><c r="A2"><v>1</v></c></row>',
  ' r:id="rId1"',
  "\u0000",
] as const;

let state = seed;
/** A number from 0 to below `limit`: the linear congruence of Park and Miller. */
function below(limit: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return limit === 0 ? 0 : state % limit;
}

/** One damage to bytes: a byte changed, a stretch removed, repeated or moved, or a piece put in. */
function damage(bytes: Uint8Array): Uint8Array {
  const at = below(bytes.length);
  const to = Math.min(bytes.length, at + below(200));
  const [before, stretch, after] = [bytes.slice(0, at), bytes.slice(at, to), bytes.slice(to)];
  switch (below(5)) {
    case 0:
      return joined(before, Uint8Array.of(below(256)), bytes.slice(at + 1));
    case 1:
      return joined(before, after);
    case 2:
      return joined(before, ...Array.from({ length: below(50) }, () => stretch), after);
    case 3:
      return joined(before, after, stretch);
    default:
      return joined(before, strToU8(PIECES[below(PIECES.length)] ?? ""), bytes.slice(at));
  }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const whole = fullWorkbook();
const parts = unzipSync(whole);
const names = Object.keys(parts);

/** Damages some parts, which are then packed soundly, or the archive itself. */
function damaged(): Uint8Array {
  if (below(4) === 0) return damage(whole);
  const changed: Record<string, Uint8Array> = { ...parts };
  for (let times = 1 + below(3); times > 0; times--) {
    const name = names[below(names.length)] ?? "";
    changed[name] = damage(changed[name] ?? new Uint8Array());
  }
  return zipSync(changed, { level: 1 });
}

function outcomeOf(bytes: Uint8Array): string {
  try {
    openWorkbookFile(bytes).save();
    return "read";
  } catch (error) {
    return error instanceof WorkbookFileError ? error.code : String((error as Error).stack);
  }
}

const outcomes: Record<string, number> = {};
for (let run = 0; run < count; run++) {
  const outcome = outcomeOf(damaged());
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}
process.stdout.write(`${JSON.stringify(outcomes, null, 1)}\n`);
