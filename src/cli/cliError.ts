/** Input that the command line cannot use. The edge turns it into one line on stderr and exit code 2. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(
    /** A key of `locales`, such as "cli.error.noSuchFile". */
    readonly key: string,
    readonly values: Readonly<Record<string, string | number>> = {}
  ) {
    super(key);
  }
}
