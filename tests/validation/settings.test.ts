import { readValidationSettings } from "../../src/validation/settings";

test.each([
  ["{}", {}, []],
  ['{"rounding":"truncation"}', { rounding: "truncation" }, []],
  ['{"rules":{"number-gap":"off"}}', { rules: { "number-gap": "off" } }, []],
  ['{"rounding":"up"}', {}, ["rounding"]],
  ['{"rules":{"number-gap":"loud","x":"off"}}', { rules: {} }, ["rules.number-gap", "rules.x"]],
  ['{"rules":[]}', {}, ["rules"]],
  ['{"colour":"red"}', {}, ["colour"]],
  ["[]", {}, [""]],
  ["not json", {}, [""]],
])("%s", (text, settings, unusable) => {
  expect(readValidationSettings(text)).toEqual({ settings, unusable });
});
