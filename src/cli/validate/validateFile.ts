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

/** A file that could not be used, and a line about why. */
export interface UnusableFile {
  readonly file: string;
  readonly error: string;
}

/** What came of one file. */
export type FileOutcome =
  { readonly file: string; readonly validated: ValidatedFile } | UnusableFile;

/** The outcomes as files that were validated and files that could not be used, each in their order. */
export function sortOutcomes(outcomes: readonly FileOutcome[]): {
  readonly validated: readonly ValidatedFile[];
  readonly unusable: readonly UnusableFile[];
} {
  return {
    validated: outcomes.flatMap((one) => ("error" in one ? [] : one.validated)),
    unusable: outcomes.filter((one) => "error" in one),
  };
}

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
