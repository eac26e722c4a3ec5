/** What has crossed the wire so far. Bytes are of the JSON text in UTF-8. */
export interface Counters {
  /** Requests that do something for the add-in: each is one round trip of `context.sync()`. */
  syncs: number;
  /** Requests in which office.js only gives back references, sent after a run and awaited by nobody. */
  cleanUps: number;
  actions: number;
  /** Actions that change the workbook: property sets, updates and methods that are not known to only read. */
  writes: number;
  requestBytes: number;
  responseBytes: number;
}

export function newCounters(): Counters {
  return { syncs: 0, cleanUps: 0, actions: 0, writes: 0, requestBytes: 0, responseBytes: 0 };
}
