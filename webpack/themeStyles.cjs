const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");

const themes = { webLightTheme, webDarkTheme };

/**
 * Loader for style sheets: writes the custom properties of a theme of Fluent UI where `--theme: webLightTheme;` or
 * `--theme: webDarkTheme;` stands, so that the themes are no part of the JavaScript.
 */
module.exports = function themeStyles(source) {
  return source.replace(/--theme: (\w+);/gu, (_, name) => propertiesOf(themes[name]));
};

function propertiesOf(theme) {
  return Object.entries(theme)
    .map(([name, value]) => `--${name}: ${value};`)
    .join("\n  ");
}
