// Everything in node_modules that ships only as ES modules has to be compiled for Jest's CommonJS runtime.
const esModulesOnly = ["@ironcalc", "numfmt", "@borgar", "excelize-wasm", "@xmldom"];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join("|")})/)`],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/tests/support/emptyModule.ts",
    "^fast-check$": "<rootDir>/tests/support/fastCheck.cjs",
  },
  testTimeout: 30000,
};
