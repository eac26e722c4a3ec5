import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import { translate } from "../../locales";
import { validateFile, type FileOutcome, type ValidateHow } from "./validateFile";

/** Starts with the compiler that the command line itself runs with. */
const PROCESS = path.join(__dirname, "..", "..", "..", "bin", "validate-process.cjs");

/** Told after each file: how many are done, and which was the last. */
export type Progress = (done: number, file: string) => void;

/**
 * Validates files in so many processes at a time, in this one when it is one. A file that ends its process, for want of
 * memory for instance, is an outcome as any other, and the rest go on in a new process.
 * @returns the outcomes in the order of the files
 */
export async function validateFiles(
  files: readonly string[],
  how: ValidateHow,
  processes: number,
  progress: Progress = () => undefined
): Promise<FileOutcome[]> {
  const outcomes = new Array<FileOutcome>(files.length);
  let done = 0;
  const waiting = files.entries();
  const work = async (validate: (file: string) => Promise<FileOutcome>): Promise<void> => {
    for (const [place, file] of waiting) {
      outcomes[place] = await validate(file);
      progress(++done, file);
    }
  };
  if (processes <= 1) await work((file) => validateFile(file, how));
  else await Promise.all(Array.from({ length: processes }, () => inProcess(how, work)));
  return outcomes;
}

/** Lends a process of its own to some work, and ends it afterwards. */
async function inProcess(
  how: ValidateHow,
  work: (validate: (file: string) => Promise<FileOutcome>) => Promise<void>
): Promise<void> {
  let child: ChildProcess | undefined;
  try {
    await work(async (file) => {
      child ??= fork(PROCESS, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
      const outcome = await ask(child, file, how);
      if (outcome !== undefined) return outcome;
      child = undefined;
      return { file, error: translate(how.language, "cli.error.processEnded", { file }) };
    });
  } finally {
    child?.disconnect();
  }
}

/** The outcome of a file; undefined when the process ended before it had one. */
function ask(
  child: ChildProcess,
  file: string,
  how: ValidateHow
): Promise<FileOutcome | undefined> {
  return new Promise((resolve) => {
    const answered = (outcome: unknown): void => settle(outcome as FileOutcome);
    const ended = (): void => settle(undefined);
    const settle = (outcome: FileOutcome | undefined): void => {
      child.off("message", answered).off("exit", ended).off("error", ended);
      resolve(outcome);
    };
    child.on("message", answered).on("exit", ended).on("error", ended);
    child.send({ file, how });
  });
}
