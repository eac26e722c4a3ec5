const { tokens } = require("@fluentui/react-components");

/**
 * Loader: writes `tokens.colorBrandBackground` as the custom property that it stands for. Fluent reads a handful of
 * tokens at run time, and would otherwise bring along the list of all of them.
 */
module.exports = function inlineTokens(source) {
  return source.replace(/(?<![./\w])tokens\.(\w+)/gu, (written, name) =>
    name in tokens ? JSON.stringify(tokens[name]) : written
  );
};
