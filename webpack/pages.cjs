const HtmlWebpackPlugin = require("html-webpack-plugin");
const { version } = require("./version.cjs");

const TEMPLATES = {
  taskpane: "./src/taskpane/taskpane.html",
  commands: "./src/commands/commands.html",
  conformance: "./src/embedded-excel/conformance/page/index.html",
  workbench: "./src/embedded-excel/workbench/index.html",
};

/** One page for each entry that has a template. `officeScripts` are the scripts to load, in order, before the bundle. */
function pagesOf(entries, officeScripts) {
  return Object.keys(TEMPLATES)
    .filter((name) => name in entries)
    .map((name) => new HtmlWebpackPlugin(pageOf(name, officeScripts)));
}

function pageOf(name, officeScripts) {
  return {
    filename: `${name}.html`,
    template: TEMPLATES[name],
    chunks: [name],
    scriptLoading: "defer",
    version,
    officeScripts: name === "workbench" ? [] : officeScripts,
  };
}

module.exports = { pagesOf };
