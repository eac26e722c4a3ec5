/** The value of a `ClientResult` after a sync. */
export const answer = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

/** The code of the error that a promise is rejected with, "none" when it is not. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
  return "none";
}
