const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { compileRule } = require("../../../webpack/compile.cjs");
const { themeRule } = require("../../../webpack/themeRule.cjs");

/** Builds story.tsx on the pane's own page, without office.js, to test-output/story. */
module.exports = {
  mode: "development",
  devtool: false,
  entry: path.join(__dirname, "story.tsx"),
  output: { path: path.join(__dirname, "../../../test-output/story") },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      compileRule({ development: true, refresh: false }),
      { ...themeRule, use: [MiniCssExtractPlugin.loader, ...themeRule.use] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin(),
    new HtmlWebpackPlugin({
      filename: "story.html",
      template: path.join(__dirname, "../../../src/taskpane/taskpane.html"),
      officeScripts: [],
    }),
  ],
};
