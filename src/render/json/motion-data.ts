import { type Composing, joinNames } from "../../compose/index.ts";
import type { Motion } from "../../meeting/decision.ts";

/** Who moved something and how it was voted on, null for what is not said. */
export function motionData({ moved, seconded, poll }: Motion, { wording }: Composing) {
  return {
    moved: joinNames(moved, wording),
    seconded: joinNames(seconded, wording),
    vote:
      poll === null
        ? null
        : {
            for: poll.for,
            against: poll.against,
            abstained: poll.abstained,
            manner: poll.manner,
          },
  };
}
