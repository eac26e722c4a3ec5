import { readValidationSettings, withRule, writeSettings } from "../../src/validation/settings";

test.each([
  ["{}", {}, []],
  ['{"rounding":"truncation"}', { rounding: "truncation" }, []],
  ['{"rules":{"number-gap":"off"}}', { rules: { "number-gap": "off" } }, []],
  ['{"rounding":"up"}', {}, ["rounding"]],
  ['{"rules":{"number-gap":"loud","x":"off"}}', { rules: {} }, ["rules.number-gap", "rules.x"]],
  ['{"rules":[]}', {}, ["rules"]],
  ['{"language":"en","recheck":true}', { language: "en", recheck: true }, []],
  ['{"language":"de","recheck":"yes"}', {}, ["language", "recheck"]],
  ['{"colour":"red"}', {}, ["colour"]],
  ["[]", {}, [""]],
  ["not json", {}, [""]],
])("%s", (text, settings, unusable) => {
  expect(readValidationSettings(text)).toEqual({ settings, unusable });
});

test("what is written is read back, with a rule set and taken back", () => {
  const settings = { language: "sv", recheck: false, rounding: "halfEven" } as const;
  const off = withRule(settings, "number-gap", "off");
  expect(readValidationSettings(writeSettings(off))).toEqual({
    settings: { ...settings, rules: { "number-gap": "off" } },
    unusable: [],
  });
  expect(withRule(off, "number-gap", undefined).rules).toEqual({});
});
