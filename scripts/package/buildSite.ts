import { webpack, type Configuration, type Stats, type StatsModule } from "webpack";
import configure from "../../webpack.config.js";

/**
 * Builds the add-in into a folder without source maps. `PLANKOLL_BASE_URL` is where it is to be published.
 * @returns the names of the packages that its scripts hold
 */
export async function buildSite(folder: string): Promise<readonly string[]> {
  const config = await configure({ target: "addin" }, { mode: "production" });
  const stats = await run({
    ...config,
    devtool: false,
    output: { ...config.output, path: folder },
  });
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
    ids: true,
  });
  return [...new Set(modules.flatMap(packagesOf))].sort();
}

async function run(config: Configuration): Promise<Stats> {
  const compiler = webpack(config);
  const stats = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (result === undefined) reject(error ?? new Error("webpack gave nothing"));
      else resolve(result);
    });
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return stats;
}

/** The package of a module and of those that were joined to it. */
function packagesOf({ name = "", modules = [] }: StatsModule): string[] {
  return [...(packageOf(name) ?? []), ...modules.flatMap(packagesOf)];
}

/** The package that a module of webpack comes from. Loaders, and what they make of style sheets, are no code that ships. */
export function packageOf(module: string): readonly [string] | undefined {
  const file =
    module
      .split("!")
      .at(-1)
      ?.replace(/[?|].*$/, "") ?? "";
  const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  return found === undefined || file.endsWith(".css") ? undefined : [found];
}
