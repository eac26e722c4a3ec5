import { measureFollowUp, type Measured } from "./followUps";
import { record } from "./record";

/** Prints and records what inserting follow-up sheets costs, for 20 goals and for 200, of ten criteria each. */
async function measureAll(): Promise<void> {
  const followUps: Measured[] = [];
  for (const goals of [20, 200]) followUps.push(await measureFollowUp(goals));
  console.table(followUps);
  record({ followUps });
}

void measureAll();
