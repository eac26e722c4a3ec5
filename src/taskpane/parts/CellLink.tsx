import { Link } from "@fluentui/react-components";
import { formatAddress, type CellAddress } from "../../plan/address";
import { useTexts } from "../texts";

interface CellLinkProps {
  readonly cell: CellAddress;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** A cell's address that goes there. */
export function CellLink({ cell, onGoTo }: CellLinkProps) {
  const { t } = useTexts();
  const address = formatAddress(cell);
  return (
    <Link
      as="button"
      onClick={() => onGoTo(cell)}
      aria-label={t("pane.finding.goTo", { cell: address })}
    >
      {address}
    </Link>
  );
}
