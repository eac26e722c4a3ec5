import { measureFollowUp } from "../../benchmarks/followUps";

/** Time is printed and never judged: the machine may be doing something else. */
test("the cost of a goal's sheet stays flat however many there are", async () => {
  const few = await measureFollowUp(10);
  const many = await measureFollowUp(40);
  for (const { goals, ...measured } of [few, many]) {
    const told = Object.entries(measured).map(([name, value]) => `${name} ${value}`);
    process.stdout.write(`${goals} goals of 10 criteria: ${told.join(", ")}\n`);
  }
  expect(many.kilobytesOfASheet / few.kilobytesOfASheet).toBeLessThan(1.2);
  expect(many.largestKilobytes).toBeLessThan(1000);
  expect(many.syncs).toBeLessThanOrEqual(3 + 40 / 10);
  expect([few.writesAgain, many.writesAgain]).toEqual([0, 0]);
}, 600_000);
