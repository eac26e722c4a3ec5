#!/usr/bin/env node
// Runs the command line straight from its TypeScript sources.
require("./register.cjs");
const { main } = require("../src/cli/main.ts");

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
