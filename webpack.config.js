const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const ForkTsCheckerPlugin = require("fork-ts-checker-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const ReactRefreshPlugin = require("@pmmmwh/react-refresh-webpack-plugin");
const { productionBaseUrl, productionManifest } = require("./webpack/baseUrl.cjs");
const { BundleBudget } = require("./webpack/bundleBudget.cjs");
const { compileRule } = require("./webpack/compile.cjs");
const { ContentSecurity } = require("./webpack/contentSecurity.cjs");
const { extractPlugins, extractRules } = require("./webpack/extractStyles.cjs");
const { devServerOf } = require("./webpack/devServer.cjs");
const { minimizer } = require("./webpack/minimizer.cjs");
const { pagesOf } = require("./webpack/pages.cjs");
const { doors, splitChunks } = require("./webpack/splitChunks.cjs");
const { targetOf } = require("./webpack/targets.cjs");
const { withVersion } = require("./webpack/version.cjs");
const { textRule } = require("./webpack/textRule.cjs");
const { themeRule } = require("./webpack/themeRule.cjs");

const CONFORMANCE_PAGE = "./src/embedded-excel/conformance/page/index.ts";
/** Development is left without a policy: what loads changed code again needs more than the add-in. */
const PAGES_WITH_POLICY = ["taskpane.html", "commands.html"];
const PANE_BUDGET = {
  entry: "taskpane",
  totalKilobytes: 277,
  firstViewKilobytes: 140,
  oneOf: /^texts-/,
};

/**
 * `--env target=addin` (default) is what Excel loads, `--env target=workbench` the pane beside an embedded host.
 * `PLANKOLL_BASE_URL` is where a production build of the add-in is published.
 */
module.exports = async (env = {}, argv = {}) => {
  const development = argv.mode !== "production";
  const serving = Boolean(env.WEBPACK_SERVE);
  const target = targetOf(env);
  const baseUrl =
    development || target.name !== "addin"
      ? undefined
      : productionBaseUrl(process.env.PLANKOLL_BASE_URL);
  const entry = {
    taskpane: "./src/taskpane/index.tsx",
    // A layer of its own: modules that the pane shares with another entry could not be joined into one scope.
    commands: { import: "./src/commands/index.ts", layer: "commands" },
    ...target.entries,
    // Tells how the Excel that loads it differs from the embedded one; not a part of the add-in.
    ...(development && target.name === "addin" ? { conformance: CONFORMANCE_PAGE } : {}),
  };

  return {
    name: target.name,
    mode: development ? "development" : "production",
    devtool: "source-map",
    entry,
    output: outputOf(development),
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      // Rules further down run first: styles are taken out of what the compiler gives.
      rules: [
        ...(development ? [] : extractRules),
        compileRule({ development, refresh: serving }),
        styleRule,
        doors,
        ...(development ? [] : [textRule]),
      ],
    },
    plugins: [
      ...pagesOf(entry, target.officeScripts),
      new MiniCssExtractPlugin({
        filename: development ? "[name].css" : "[name].[contenthash:8].css",
        // Griffel sorts its own rules; in which order modules bring them means nothing.
        ignoreOrder: true,
      }),
      new CopyPlugin({ patterns: [...copiesOf(baseUrl, development), ...target.copies] }),
      ...(development ? [new ForkTsCheckerPlugin(typeCheck)] : []),
      ...(serving ? [new ReactRefreshPlugin({ overlay: false })] : []),
      ...(development
        ? []
        : [
            ...extractPlugins(),
            new ContentSecurity(PAGES_WITH_POLICY),
            new BundleBudget(PANE_BUDGET),
          ]),
    ],
    experiments: { asyncWebAssembly: true, layers: true },
    // What only the thread beside the pane uses is left out nowhere: the same code runs in both.
    optimization: {
      ...{ splitChunks, minimizer },
      // Each file has a hash in its name: ids that last from one version to the next would save nothing.
      ...(development ? {} : { mangleExports: "size", moduleIds: "size", chunkIds: "size" }),
      usedExports: development ? false : "global",
    },
    performance: { hints: false },
    ...(serving && { devServer: await devServerOf(target) }),
  };
};

// Type errors are for the terminal and fail `build:dev`; in the browser they would cover a page that runs.
const typeCheck = { devServer: false, issue: { include: [{ file: "src/**/*" }] } };

const styleRule = { ...themeRule, use: [MiniCssExtractPlugin.loader, ...themeRule.use] };

function outputOf(development) {
  return {
    path: path.join(__dirname, "dist"),
    chunkFilename: development ? "[name].js" : "[id].[contenthash:8].js",
    // The bridge keeps its name: the pane page loads it by name, before office.js.
    filename: ({ chunk }) =>
      development || chunk?.name === "bridge" ? "[name].js" : "[name].[contenthash:8].js",
    clean: true,
  };
}

function copiesOf(baseUrl, development) {
  const publish = (content) => {
    const manifest = withVersion(content.toString());
    return baseUrl ? productionManifest(manifest, baseUrl) : manifest;
  };
  return [
    { from: "assets", to: "assets", globOptions: { ignore: ["**/*.html", "**/source/**"] } },
    { from: "assets/*.html", to: "[name][ext]" },
    { from: "manifest.xml", transform: publish, noErrorOnMissing: development },
  ];
}
