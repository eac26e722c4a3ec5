import type { KeptSettings } from "../../validation/settings";
import { readValidationSettings } from "../work";

/** Bytes that no file of settings comes near. */
const LARGEST = 100_000;

/** Settings from a file, or why it cannot be used: `parts` are the settings that are unknown or have a wrong value. */
export type Import =
  | { readonly settings: KeptSettings }
  | { readonly fault: "tooLarge" | "notSettings" }
  | { readonly fault: "parts"; readonly parts: readonly string[] };

/** Reads a file of settings, whole or not at all. */
export async function importFile(file: Blob): Promise<Import> {
  if (file.size > LARGEST) return { fault: "tooLarge" };
  const { settings, unusable } = readValidationSettings(await file.text());
  if (unusable.length === 0) return { settings };
  return unusable.includes("") ? { fault: "notSettings" } : { fault: "parts", parts: unusable };
}
