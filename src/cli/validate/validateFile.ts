import type { Language } from "../../locales";
import { judgePlan } from "../../validation/judge";
import { errorLine } from "../output";
import { readJudgedFile } from "../readPlanFile";
import { describeFile, type ValidatedFile } from "./validationJson";

/** How files are validated. */
export interface ValidateHow {
  readonly language: Language;
  /** Text of settings to use instead of those that the workbooks keep. */
  readonly settings?: string | undefined;
}

/** What came of one file: what was found in it, or a line about why it could not be used. */
export type FileOutcome =
  | { readonly file: string; readonly validated: ValidatedFile }
  | { readonly file: string; readonly error: string };

/** Validates one file. Never rejects: what goes wrong is the outcome. */
export async function validateFile(
  file: string,
  { language, settings }: ValidateHow
): Promise<FileOutcome> {
  try {
    const { plan, kept } = await readJudgedFile(file, language);
    const result = judgePlan(plan, { ...kept, settings: settings ?? kept.settings });
    return { file, validated: describeFile(file, plan, result, language) };
  } catch (error) {
    return { file, error: errorLine(error, language) };
  }
}
