// Everything in node_modules that ships only as ES modules has to be compiled for Jest's CommonJS runtime.
const esModulesOnly = ["@ironcalc", "numfmt", "@borgar", "excelize-wasm", "@xmldom"];

const common = {
  testEnvironment: "node",
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
};

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 30000,
  projects: [
    {
      ...common,
      displayName: "node",
      testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/"],
    },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
      // The workbench is built once, and only when a test of this project runs.
      globalSetup: "<rootDir>/tests/browser/support/buildOnce.ts",
      globalTeardown: "<rootDir>/tests/browser/support/removeBuild.ts",
    },
  ],
};
