import { measureFollowUp } from "./followUps";

/** Prints what inserting follow-up sheets costs, for 20 goals and for 200, of ten criteria each. */
async function measureAll(): Promise<void> {
  for (const goals of [20, 200]) console.table([await measureFollowUp(goals)]);
}

void measureAll();
