import { nearMiss } from "../data/index.ts";
import type { SourceWords } from "../house/index.ts";
import { type VoteChoice, voteChoices } from "../meeting/vote.ts";
import { type Message, message, own, type Place, type Problem } from "../problem.ts";

type Choices = SourceWords["votes"]["choices"];

/** What can be wrong with a recorded vote. */
export const voteFaults = {
  slip(found: string, meant: VoteChoice | null, choices: Choices, place: Place): Problem {
    const near =
      meant === null ? nearMiss(found.slice(0, -1), Object.values(choices)) : choices[meant];
    const expected = near === null ? beginnings(choices) : `${near}:`;
    return fault(
      message`A line of the vote begins with ${found}, expected ${own(expected)}.`,
      near === null ? asHow(choices) : message`Begin the line with ${own(`${near}:`)}`,
      place,
    );
  },

  noChoice(found: string, choices: Choices, place: Place): Problem {
    return fault(
      message`The line ${found} does not say how was voted, expected ${own(beginnings(choices))} before the names.`,
      asHow(choices),
      place,
    );
  },

  twice(word: string, place: Place): Problem {
    return fault(
      message`${own(`${word}:`)} stands twice in the vote.`,
      message`Put all the names behind one of them; they may go on in the next line.`,
      place,
    );
  },

  nobody(word: string, nobody: string, place: Place): Problem {
    return fault(
      message`Nobody is named behind ${own(`${word}:`)}, expected names, or ${own(nobody)}.`,
      message`Write the names of those who voted so, or ${own(nobody)}, or take the line out.`,
      place,
    );
  },

  severalCasting(place: Place): Problem {
    return fault(
      message`Several people are named for the casting vote, expected one.`,
      message`Name who was in the Chair; all others stand in the lines above.`,
      place,
    );
  },

  both(name: string, first: string, second: string, place: Place): Problem {
    return fault(
      message`${name} is named behind ${own(`${first}:`)} and behind ${own(`${second}:`)}, expected one of the two.`,
      message`Look at how the votes were called, and take the name out of the other line.`,
      place,
    );
  },

  empty(choices: Choices, place: Place): Problem {
    return fault(
      message`The block vote holds no votes, expected lines that begin with ${own(beginnings(choices))}.`,
      message`Write the names as they were called, or take the block out; figures alone stand in the decision, as in for=5 against=1.`,
      place,
    );
  },
};

function fault(found: Message, hint: Message, place: Place): Problem {
  return { rule: "unknown-construct", severity: "error", message: found, hint, place };
}

function asHow(choices: Choices): Message {
  return message`Begin a line with each way of voting, as in ${own(`${choices.against}:`)} and the names.`;
}

/** "For:, Against:, Abstained:, Not voting: or Casting:" */
function beginnings(choices: Choices): string {
  const words = voteChoices.map((choice) => `${choices[choice]}:`);
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
