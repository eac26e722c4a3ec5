const path = require("node:path");

/** The keys of texts, and the texts of a language, without each text's key: both languages together have the keys once. */
const textRule = {
  test: /[\\/]src[\\/]locales[\\/](addInKeys|(sv|en)[\\/]addInValues)\.ts$/,
  resourceQuery: { not: /evaluated/ },
  loader: path.join(__dirname, "evaluate.cjs"),
};

module.exports = { textRule };
