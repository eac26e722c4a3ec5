const prefix = "plankoll.";

/** Setting that holds a person's corrections of how the plan is read: the text of a `Mapping`. */
export const correctionsKey = `${prefix}corrections`;
/** Setting that holds a list of the texts that could not be read as corrections. */
export const damagedCorrectionsKey = `${prefix}corrections.damaged`;
/** Setting that holds how the organisation wants its plan checked: JSON of `ValidationSettings`. */
export const validationKey = `${prefix}validation`;
/** Setting that holds a list of the texts that could not be read as settings. */
export const damagedValidationKey = `${prefix}validation.damaged`;
/** Setting that holds the findings that somebody has set aside: the text of `writeDismissals`. */
export const dismissalsKey = `${prefix}dismissals`;
/** Setting that holds a list of the texts that could not be read as dismissals. */
export const damagedDismissalsKey = `${prefix}dismissals.damaged`;

/** The text of a setting whose value is loaded, or undefined when there is none. Another value gives its JSON text. */
export function settingText(setting: Excel.Setting): string | undefined {
  if (setting.isNullObject) return undefined;
  const value: unknown = setting.value;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Adds a text that could not be read to the list that a setting holds; it is written with the next sync. One sync. */
export async function putAside(
  context: Excel.RequestContext,
  listKey: string,
  damaged: string
): Promise<void> {
  const { settings } = context.workbook;
  const list = settings.getItemOrNullObject(listKey).load("value");
  await context.sync();
  const before: unknown = list.isNullObject ? [] : list.value;
  const texts: readonly unknown[] = Array.isArray(before) ? before : [before];
  settings.add(listKey, [...texts, damaged]);
}
