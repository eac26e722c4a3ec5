const path = require("node:path");
const { GriffelCSSExtractionPlugin } = require("@griffel/webpack-extraction-plugin");

const FLUENT = /[\\/]@fluentui[\\/]/;
/** Files that may hold styles of Griffel. */
const WITH_STYLES = [/[\\/]src[\\/]taskpane[\\/]/, FLUENT];

/**
 * Moves the styles that Fluent UI and the pane write in JavaScript into a style sheet when the bundle is built, so that
 * neither the styles nor what turns them into CSS is downloaded as JavaScript. In development they are made in the
 * browser, where they can be reloaded while the pane is open.
 */
const extractRules = [
  { test: /\.js$/, include: FLUENT, loader: path.join(__dirname, "inlineTokens.cjs") },
  { test: /\.(js|tsx?)$/, include: WITH_STYLES, loader: GriffelCSSExtractionPlugin.loader },
  {
    test: /\.tsx?$/,
    include: WITH_STYLES,
    loader: "@griffel/webpack-loader",
    options: { babelOptions: { parserOpts: { plugins: ["typescript", "jsx"] } } },
  },
];

const extractPlugins = () => [new GriffelCSSExtractionPlugin()];

module.exports = { extractRules, extractPlugins };
