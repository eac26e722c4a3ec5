import type { Language } from "./format";
import type { addIn as Swedish } from "./sv/addIn";

/** A text of the task pane or of the sheets that it makes. */
export type AddInKey = keyof typeof Swedish;

/** The texts of one language. */
export type AddInTexts = Readonly<Record<AddInKey, string>>;

/** Fetches the texts of a language: nobody downloads the language that he does not read. */
export async function loadTexts(language: Language): Promise<AddInTexts> {
  switch (language) {
    case "sv":
      return (await import("./sv/addIn")).addIn;
    case "en":
      return (await import("./en/addIn")).addIn;
  }
}
