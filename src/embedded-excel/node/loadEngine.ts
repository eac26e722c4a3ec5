import { readFile } from "node:fs/promises";
import { createCalculationEngine, type CalculationEngine } from "../engine/calculation";
import { localSerial } from "../calculator/localSerial";

let compiled: Promise<WebAssembly.Module> | undefined;

async function compileEngine(): Promise<WebAssembly.Module> {
  const file = require.resolve("@ironcalc/wasm/wasm_bg.wasm");
  return WebAssembly.compile(await readFile(file));
}

/** A new calculation engine. Its code is read and compiled once. `now` is the clock of TODAY and NOW. */
export async function loadEngine(now?: () => Date): Promise<CalculationEngine> {
  compiled ??= compileEngine();
  return createCalculationEngine(await compiled, {
    now: () => localSerial(now?.() ?? new Date()),
  });
}
