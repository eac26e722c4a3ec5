const { version } = require("../package.json");

/** The manifest with the version of package.json: Office counts four parts, the last one of which is always 0. */
function withVersion(manifest) {
  const changed = manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  if (!changed.includes(`<Version>${version}.0</Version>`))
    throw new Error("manifest.xml has no <Version>.");
  return changed;
}

module.exports = { version, withVersion };
