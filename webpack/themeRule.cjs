const path = require("node:path");

/** Style sheets, with the themes of Fluent UI written into them. */
const themeRule = {
  test: /\.css$/,
  use: ["css-loader", path.join(__dirname, "themeStyles.cjs")],
};

module.exports = { themeRule };
