/** What the pane fetches after its first view, as few files: gzip finds more to save in a large file than in many small ones. */
const later = [
  {
    name: "work",
    folders:
      /[\\/]src[\\/](plan|validation|followup|report|workbook|taskpane[\\/](background|work|officeWorkbook|report))[\\/.]/,
  },
  { name: "views", folders: /[\\/]src[\\/]taskpane[\\/]|[\\/]@fluentui[\\/]/ },
  { name: "texts-sv", folders: /[\\/]src[\\/]locales[\\/]sv[\\/]/ },
  { name: "texts-en", folders: /[\\/]src[\\/]locales[\\/]en[\\/]/ },
];

/**
 * The files through which all of "work" and of "views" is reached. Imports are not led past them to what they export:
 * a module that another file reaches can not be joined with the rest of its own into one scope.
 */
const doors = {
  test: /[\\/]src[\\/]taskpane[\\/](work|views[\\/]later)\.ts$/,
  sideEffects: true,
};

const splitChunks = {
  cacheGroups: {
    default: false,
    defaultVendors: false,
    ...Object.fromEntries(
      later.map(({ name, folders }) => [
        name,
        { name, chunks: "async", enforce: true, test: folders, type: /^javascript/ },
      ])
    ),
  },
};

module.exports = { doors, splitChunks };
