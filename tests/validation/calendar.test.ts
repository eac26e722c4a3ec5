import { monthOf as monthOfDeadline } from "../../src/followup/deadline";
import { monthOf } from "../../src/validation/calendar";

test.each([
  ["2024-06-15", 6],
  ["senast 2024-11-30", 11],
  ["15/6 2024", 6],
  ["2024-06-15, i nämnden 2024-09-20", 9],
  ["juni", 6],
  ["KS 2024/0612", undefined],
  ["1/13", undefined],
  ["vid behov", undefined],
])("%p names month %p", (words, month) => {
  expect([monthOf(words), monthOfDeadline(words)]).toEqual([month, month]);
});
