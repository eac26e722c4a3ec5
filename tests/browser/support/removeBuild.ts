import { removeWorkbench, WORKBENCH_FOLDER } from "./builtWorkbench";

export default async function removeBuild(): Promise<void> {
  const folder = process.env[WORKBENCH_FOLDER];
  if (folder !== undefined) await removeWorkbench(folder);
}
