#!/usr/bin/env node
// Runs the command line straight from its TypeScript sources.
require("./register.cjs");
const { main } = require("../src/cli/main.ts");

// Whoever reads the output may close it early, as `| head` does; what they wanted they have.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
