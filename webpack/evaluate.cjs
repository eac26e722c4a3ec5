/**
 * Loader: puts what a module exports in the place of the module, which is run when the bundle is built. The exports must
 * be plain data.
 */
module.exports = (source) => source;

module.exports.pitch = async function evaluate() {
  const exported = await this.importModule(`${this.resourcePath}?evaluated`);
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");
};
