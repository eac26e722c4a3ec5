import { fingerprint, formatRecord, parseRecord } from "../../src/followup/record";

describe("the record of what was written", () => {
  it("has the published FNV-1a values for ASCII text", () => {
    expect(BigInt(`0x${BigInt("0xcbf29ce484222325").toString(16)}`).toString(36)).toBe(
      fingerprint("")
    );
    expect(fingerprint("a")).toBe(0xaf63dc4c8601ec8cn.toString(36));
    expect(fingerprint("foobar")).toBe(0x85944171f73967e8n.toString(36));
  });

  it("survives being stored", () => {
    const record = { title: fingerprint("Mål 1"), "criteria/A/Status": fingerprint("Pågår") };
    expect(parseRecord(formatRecord(record))).toEqual(record);
  });

  it.each([
    "{",
    "null",
    "3",
    '{"version":2,"written":{}}',
    '{"version":1}',
    '{"version":1,"written":{"a":1}}',
  ])("does not believe %s", (stored) => {
    expect(parseRecord(stored)).toBeUndefined();
  });
});
