import { readFileSync } from "node:fs";

/** The members of the page's window that office.js leaves behind or is given. */
export type OfficeWindow = Record<string, unknown>;

type LoadOffice = (this: OfficeWindow, window: OfficeWindow) => void;

// Names that office.js finds in Node or in a test's page but must not take for its own.
const HIDDEN = [
  "globalThis",
  "global",
  "process",
  "require",
  "module",
  "exports",
  "localStorage",
  "sessionStorage",
];
// Names that office.js sets on the window and later reads as plain variables.
const SHARED = [
  "OSF",
  "Excel",
  "OfficeExtension",
  "OfficeCore",
  "OfficeRuntime",
  "OfficeExt",
  "OfficeExtensionBatch",
  "CustomFunctions",
  "CustomFunctionMappings",
  "Sys",
  "Type",
];

let compiled: LoadOffice | undefined;

/**
 * Microsoft's script as a function of its window. Indirect evaluation keeps it in the caller's realm, so that its
 * arrays are `Array` and its errors `Error` for the caller also under a test runner; `with` makes the window's
 * members its variables, so that nothing becomes global and every call gives an office.js of its own.
 */
function compile(): LoadOffice {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const text = readFileSync(file, "utf8");
  const source = `(function (window) { with (window) {${text}\n} })\n//# sourceURL=${file}`;
  return globalThis.eval(source) as LoadOffice;
}

/** Runs the unmodified office.js in a window of its own and leaves the realm as it was. */
export function runOfficeScript(window: OfficeWindow): void {
  compiled ??= compile();
  for (const name of [...HIDDEN, ...SHARED]) if (!(name in window)) window[name] = undefined;
  window.Function = ownFunction();
  const restore = rememberIntrinsics();
  try {
    compiled.call(window, window);
  } finally {
    restore();
  }
}

/** office.js adds helpers to `Function`: it gets one that is only its own. */
function ownFunction(): unknown {
  const own = function OfficeFunction(): void {
    throw new TypeError("office.js may not compile code.");
  };
  own.prototype = Function.prototype;
  return own;
}

/** office.js marks the language's constructors for its oldest API. Returns what takes those marks away again. */
function rememberIntrinsics(): () => void {
  const constructors = [Array, Boolean, Date, Error, Number, Object, RegExp, String];
  const objects = [...constructors, Error.prototype, Function.prototype];
  const names = objects.map((object) => new Set(Reflect.ownKeys(object)));
  return () => {
    for (const [index, object] of objects.entries()) {
      for (const name of Reflect.ownKeys(object))
        if (names[index]?.has(name) !== true) Reflect.deleteProperty(object, name);
    }
  };
}
