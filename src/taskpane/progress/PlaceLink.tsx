import type { MouseEvent } from "react";
import { Link } from "@fluentui/react-components";
import { formatAddress, type CellAddress } from "../../plan/address";
import type { PaneCommands } from "../state/commands";
import { useTexts } from "../texts";

interface PlaceLinkProps {
  readonly words: string;
  readonly cell: CellAddress;
  readonly commands: PaneCommands;
}

/** Words that go to a cell and keep the focus. */
export function PlaceLink({ words, cell, commands }: PlaceLinkProps) {
  const { t } = useTexts();
  const goTo = ({ currentTarget }: MouseEvent<HTMLElement>) =>
    void commands.goTo(cell).then(() => currentTarget.focus());
  return (
    <Link
      as="button"
      onClick={goTo}
      aria-label={t("progress.goTo", { what: words, cell: formatAddress(cell) })}
    >
      {words}
    </Link>
  );
}
