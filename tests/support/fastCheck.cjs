const fc = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

// Properties are tried on the same values in every run, so that a run can be repeated. PLANKOLL_SEED tries others: any
// whole number, as a failure prints it.
fc.configureGlobal({ seed: Number(process.env.PLANKOLL_SEED ?? 2024) });

module.exports = fc;
