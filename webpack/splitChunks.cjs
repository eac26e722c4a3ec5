/** What the pane fetches after its first view, as few files: gzip finds more to save in a large file than in many small ones. */
const later = [
  { name: "work", folders: /[\\/]src[\\/](plan|validation|followup|workbook)[\\/]/ },
  { name: "views", folders: /[\\/]src[\\/]taskpane[\\/]|[\\/]@fluentui[\\/]/ },
  { name: "texts-sv", folders: /[\\/]src[\\/]locales[\\/]sv[\\/]/ },
  { name: "texts-en", folders: /[\\/]src[\\/]locales[\\/]en[\\/]/ },
];

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

module.exports = { splitChunks };
