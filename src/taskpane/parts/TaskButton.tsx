import type { ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";

interface TaskButtonProps {
  readonly primary?: boolean;
  /** Words while the task runs; undefined when it does not. */
  readonly running?: string | undefined;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that starts a task and shows that it runs. It keeps the focus meanwhile. */
export function TaskButton({
  primary = false,
  running,
  disabled = false,
  onClick,
  children,
}: TaskButtonProps) {
  const busy = running !== undefined;
  return (
    <Button
      appearance={primary ? "primary" : "secondary"}
      disabledFocusable={busy || disabled}
      {...(busy && { icon: <Spinner size="tiny" aria-hidden /> })}
      onClick={onClick}
    >
      {running ?? children}
    </Button>
  );
}
