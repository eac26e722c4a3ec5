const path = require("node:path");
const { ROOT } = require("./targets.cjs");

/**
 * Settings of the development server. Excel accepts https only, so serving the add-in needs the certificates of
 * office-addin-dev-certs; nothing else may touch them, as installing them asks for the user's permission.
 */
async function devServerOf(target) {
  const server =
    target.name === "addin" ? { type: "https", options: await certificates() } : { type: "http" };
  return {
    server,
    port: target.port,
    host: "localhost",
    hot: true,
    headers: { "Access-Control-Allow-Origin": "*" },
    static: { directory: path.join(ROOT, "dist"), watch: false },
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    ...(target.name === "workbench" && {
      open: false,
      historyApiFallback: { index: "/workbench.html" },
    }),
  };
}

async function certificates() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const { ca, key, cert } = await getHttpsServerOptions();
  return { ca, key, cert };
}

module.exports = { devServerOf };
