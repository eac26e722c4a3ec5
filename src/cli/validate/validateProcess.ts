import { validateFile, type ValidateHow } from "./validateFile";

/** Answers each file that the process is sent with its outcome, until whoever started it is done. */
export function serveValidation(): void {
  process.on("message", (message) => {
    const { file, how } = message as { readonly file: string; readonly how: ValidateHow };
    void validateFile(file, how).then((outcome) => process.send?.(outcome));
  });
}
