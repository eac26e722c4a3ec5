// Runs TypeScript sources with the compiler of the bundle, so that nothing has to be built first.
const path = require("node:path");

process.env.SWCRC = "true";
process.env.TS_NODE_PROJECT = path.join(__dirname, "..", "tsconfig.json");
require("@swc-node/register");
