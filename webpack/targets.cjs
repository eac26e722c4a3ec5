const { existsSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");
const WORKBENCH = path.join(ROOT, "src/embedded-excel/workbench");
const WORKBENCH_PAGES = { workbench: "index.tsx", bridge: "bridge.ts" };

/** Where the add-in gets office.js in Excel. */
const HOSTED_OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The entries of src/embedded-excel/workbench that are there: `workbench` is the page, `bridge` runs before office.js. */
function workbenchEntries() {
  const files = Object.entries(WORKBENCH_PAGES).map(([name, file]) => [
    name,
    path.join(WORKBENCH, file),
  ]);
  return Object.fromEntries(files.filter(([, file]) => existsSync(file)));
}

const targets = {
  addin: {
    port: 3000,
    officeScripts: [HOSTED_OFFICE],
    entries: () => ({}),
    copies: [],
  },
  workbench: {
    port: 3100,
    // office.js speaks to the embedded host only if the bridge is in place before it starts.
    officeScripts: ["bridge.js", "office-js/office.js"],
    entries: workbenchEntries,
    copies: [
      officeFiles("{office,office_strings,o15apptofilemappingtable}.js"),
      officeFiles("excel-{web,mac}-16.00.js"),
      officeFiles("{en-us,sv-se}/office_strings.js"),
      officeFiles("telemetry/*"),
      { from: "samples/*.xlsx", noErrorOnMissing: true },
    ],
  },
};

function officeFiles(glob) {
  const context = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
  return {
    from: glob,
    context,
    to: "office-js",
    noErrorOnMissing: true,
    info: { minimized: true },
  };
}

/** The target named on the command line with `--env target=…`. */
function targetOf(env) {
  const name = env.target ?? "addin";
  const target = targets[name];
  if (target === undefined)
    throw new Error(`Unknown target "${name}": use --env target=addin or target=workbench.`);
  return { name, ...target, entries: target.entries() };
}

module.exports = { targetOf, ROOT };
