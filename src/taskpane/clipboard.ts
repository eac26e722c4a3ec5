/** The same content for programs that paste formatted text and for those that do not. */
export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts formatted text on the clipboard. The frame that Office shows an add-in in may deny the Clipboard API; then the
 * older way by a copy event is tried, which needs no permission while the user's click lasts.
 *
 * @returns False when neither is allowed.
 */
export async function copyFormatted(content: ClipboardContent): Promise<boolean> {
  // The event first: after a promise has been waited for, the click no longer counts.
  return copyByEvent(content) || (await copyByApi(content));
}

function copyByEvent({ html, text }: ClipboardContent): boolean {
  const state = { copied: false };
  // Declared as deprecated, and the only way that frames without the permission have.
  const older = document as { readonly execCommand: (command: string) => boolean };
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    state.copied = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill, { once: true, capture: true });
  try {
    return older.execCommand("copy") && state.copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill, { capture: true });
  }
}

async function copyByApi({ html, text }: ClipboardContent): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
