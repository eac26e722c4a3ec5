import { useHiddenStyles } from "./hidden";

/** Says `text` to screen readers; a new `turn` says the same text again. */
export function Announcer({ text, turn }: { readonly text: string; readonly turn: number }) {
  const { hidden } = useHiddenStyles();
  return (
    <div role="status" aria-live="polite" className={hidden}>
      <span key={turn}>{text}</span>
    </div>
  );
}
