import type { OpenedExcel } from "../../../src/embedded-excel/node";
import type { RequestBody } from "../../../src/embedded-excel/protocol/wire";

/**
 * The actions of a command that change the workbook, counted from 1. One that only finds its way to an object or reads
 * leaves the same workbook when it fails as the next one that changes something.
 */
export async function changingActions(
  opened: OpenedExcel,
  command: () => Promise<unknown>
): Promise<number[]> {
  const bodies: RequestBody[] = [];
  const answer = opened.host.answer.bind(opened.host);
  opened.host.answer = (text: string) => {
    const { message } = JSON.parse(text) as { message?: { body?: RequestBody } };
    if (message?.body !== undefined) bodies.push(message.body);
    return answer(text);
  };
  await command();
  opened.host.answer = answer;
  let index = 0;
  return bodies.flatMap(({ Actions, ObjectPaths }) =>
    Actions.flatMap((action) => {
      index += 1;
      const { ActionType, Name, ObjectPathId } = action;
      const path = ObjectPaths[String(ObjectPathId)];
      const makes = ActionType === 1 && path?.ObjectPathType === 3 && !path.Name.startsWith("Get");
      const changes = [3, 4, 9].includes(ActionType) && !/Reference$/.test(Name);
      return makes || changes ? [index] : [];
    })
  );
}

/** So many of a list, spread over all of it. */
export function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(all.length, count) }, (_, index) =>
    all.slice(Math.floor(index * step))
  ).flatMap(([first]) => (first === undefined ? [] : [first]));
}
