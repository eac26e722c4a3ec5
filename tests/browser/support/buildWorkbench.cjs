// Builds the workbench into the folder given on the command line, as it ships: with the style sheet and the minified code
// of a production build.
const path = require("node:path");
const webpack = require("webpack");
const configure = require("../../../webpack.config.js");

const ROOT = path.join(__dirname, "../../..");

async function build(folder) {
  const config = await configure({ target: "workbench" }, { mode: "production" });
  const compiler = webpack({
    ...config,
    devtool: false,
    output: { ...config.output, path: folder },
    plugins: config.plugins.filter((plugin) => plugin.constructor.name !== "BundleBudget"),
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(ROOT, "node_modules/.cache/browser-tests"),
    },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

build(process.argv[2]).catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 1;
});
