import { isDark } from "../../src/taskpane/theme";

test.each([
  [true, false, true],
  [false, true, false],
  [undefined, true, true],
  [undefined, false, false],
])("Office %s and system %s give dark %s", (office, system, dark) => {
  expect(isDark(office, system)).toBe(dark);
});
