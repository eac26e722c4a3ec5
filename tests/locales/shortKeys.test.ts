import { loadTexts } from "../../src/locales/addIn";
import { addInKeys, shortAddInKeys } from "../../src/locales/addInKeys";
import { fullKeys, shortened } from "../../src/locales/shortKeys";
import { addIn as english } from "../../src/locales/en/addIn";
import { addIn } from "../../src/locales/sv/addIn";

describe("keys of texts in the bundle", () => {
  it.each([
    [["a.b.c", "a.b.d", "a.e", "f"], "0a.b.c 2d 1e 0f"],
    [["a", "a.b", "a.b.c", "a.b"], "0a 1b 2c 1b"],
    [["a.a", "a"], "0a.a 0a"],
  ])("of %j are %s, and the same again", (keys, short) => {
    expect(shortened(keys)).toBe(short);
    expect(fullKeys(short)).toEqual(keys);
  });

  it("are all there, in their order, with their texts", async () => {
    expect(fullKeys(shortAddInKeys)).toEqual(addInKeys);
    expect(addInKeys.every((key) => !key.includes(" ") && key.split(".").length < 10)).toBe(true);
    expect(await loadTexts("sv")).toEqual(addIn);
    expect(await loadTexts("en")).toEqual(english);
  });
});
