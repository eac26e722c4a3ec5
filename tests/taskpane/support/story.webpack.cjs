const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { compileRule } = require("../../../webpack/compile.cjs");

/** Builds story.tsx on the pane's own page, without office.js, to test-output/story. */
module.exports = {
  mode: "development",
  devtool: false,
  entry: path.join(__dirname, "story.tsx"),
  output: { path: path.join(__dirname, "../../../test-output/story") },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [compileRule({ development: true, refresh: false })] },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "story.html",
      template: path.join(__dirname, "../../../src/taskpane/taskpane.html"),
      officeScripts: [],
    }),
  ],
};
