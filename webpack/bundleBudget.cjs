const { gzipSync } = require("node:zlib");

const NAME = "BundleBudget";

/** Fails the build when the JavaScript of an entry is larger, gzipped, than was promised. Sizes are kB of 1,000 bytes. */
class BundleBudget {
  /** @param oneOf Names of chunks of which the first view needs one, such as the texts of a language. */
  constructor({ entry, totalKilobytes, firstViewKilobytes, oneOf }) {
    this.entry = entry;
    this.oneOf = oneOf;
    this.limits = { total: totalKilobytes, "first view": firstViewKilobytes };
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const line of this.check(compilation)) {
          if (line.over) compilation.errors.push(new WebpackError(line.text));
          else compilation.getLogger(NAME).info(line.text);
        }
      });
    });
  }

  check(compilation) {
    const entrypoint = compilation.entrypoints.get(this.entry);
    const every = everyChunkOf(entrypoint);
    const alternatives = [...every].filter(({ name }) => this.oneOf?.test(name ?? ""));
    const largest = Math.max(
      0,
      ...alternatives.map((chunk) => gzippedKilobytes(compilation, [chunk]))
    );
    const sizes = {
      total: gzippedKilobytes(compilation, every),
      "first view": gzippedKilobytes(compilation, entrypoint.chunks) + largest,
    };
    return Object.entries(this.limits).map(([what, limit]) => ({
      over: sizes[what] > limit,
      text: `Bundle budget, ${this.entry}, ${what}: ${sizes[what].toFixed(1)} kB gzipped of ${limit} kB allowed.`,
    }));
  }
}

/** The chunks that a group fetches, and those of the threads that it starts. */
function everyChunkOf(group, seen = new Set()) {
  if (seen.has(group)) return new Set();
  seen.add(group);
  const threads = group.chunks.flatMap((chunk) => [...chunk.getAllReferencedAsyncEntrypoints()]);
  const below = [...group.getChildren(), ...threads].flatMap((child) => [
    ...everyChunkOf(child, seen),
  ]);
  return new Set([...group.chunks, ...below]);
}

function gzippedKilobytes(compilation, chunks) {
  const files = new Set(
    [...chunks].flatMap((chunk) => [...chunk.files]).filter((file) => file.endsWith(".js"))
  );
  const bytes = [...files].map(
    (file) => gzipSync(compilation.getAsset(file).source.buffer()).length
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

module.exports = { BundleBudget };
