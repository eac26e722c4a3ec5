/**
 * The one compiler of the bundle. The options stand here and not in .swcrc, which is for Node:
 * the bundle keeps ES modules so that unused code can be dropped.
 */
function compileRule({ development, refresh }) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      swcrc: false,
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic", development, refresh } },
      },
      module: { type: "es6" },
      sourceMaps: true,
    },
  };
}

module.exports = { compileRule };
