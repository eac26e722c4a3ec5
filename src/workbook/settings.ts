const prefix = "plankoll.";

/**
 * Reads a setting that is kept in the workbook. One sync.
 *
 * @returns The text that was written, or undefined when there is none or it is not text.
 */
export async function readSetting(
  context: Excel.RequestContext,
  key: string
): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return undefined;
  const value: unknown = setting.value;
  return typeof value === "string" ? value : undefined;
}

/** Keeps a setting in the workbook, where it is saved with the file. One sync. */
export async function writeSetting(
  context: Excel.RequestContext,
  key: string,
  value: string
): Promise<void> {
  context.workbook.settings.add(prefix + key, value);
  await context.sync();
}
