// Runs a TypeScript file of this project with the compiler that the tests and the bundle use.
process.env.SWCRC = "true";
process.env.TS_NODE_PROJECT ??= require("node:path").join(__dirname, "..", "tsconfig.json");
require("@swc-node/register");
require(require("node:path").resolve(process.argv[2]));
