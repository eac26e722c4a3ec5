import { contentOf, type PlanField } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";

/**
 * Tables where the words of one row now stand at another, as when a criterion is put first and the letters that were
 * given by order move on.
 */
export function renumberedTables(
  fields: readonly PlanField[],
  written: WrittenRecord
): ReadonlySet<string> {
  const moved = fields.filter((field) => hasMoved(field, written));
  return new Set(moved.flatMap(({ place }) => (place === undefined ? [] : [place.table])));
}

/** Only long words identify a row: "Pågår" or "50 %" may stand in any of them. */
const IDENTIFYING_LENGTH = 12;

function hasMoved({ id, value, place }: PlanField, written: WrittenRecord): boolean {
  const content = contentOf(value);
  if (place === undefined || String(content).length < IDENTIFYING_LENGTH) return false;
  const print = fingerprint(content);
  if (written[id] === print) return false;
  const [part = ""] = id.split("/");
  return Object.entries(written).some(
    ([other, recorded]) =>
      recorded === print && other.startsWith(`${part}/`) && other.endsWith(`/${place.header}`)
  );
}
