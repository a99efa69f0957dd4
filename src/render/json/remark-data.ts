import { type Composing, listLabels } from "../../compose/index.ts";
import type { Action, Correction, PostMeetingNote } from "../../meeting/action.ts";
import type { Flow } from "../../meeting/content.ts";
import type { Amendment } from "../../meeting/decision.ts";
import { struckWords } from "../../meeting/struck-words.ts";
import type { Vote } from "../../meeting/vote.ts";
import { wordsData } from "./flow-data.ts";
import { motionData } from "./motion-data.ts";
import { taskData } from "./task-data.ts";

/** What is recorded beside prose and decisions, as data. */
export const remarkData = {
  amendment(node: Amendment, composing: Composing): object {
    const { decision, bullet } = composing.wording.lists;
    return {
      type: "amendment",
      outcome: node.outcome,
      ...wordsData(node.content, listLabels(decision, bullet), composing),
      ...motionData(node.motion, composing),
    };
  },

  vote({ rows }: Vote, { wording }: Composing): object {
    const data = rows.map(({ choice, names, prints }) => ({
      choice,
      label: wording.votes.choices[choice],
      text: prints,
      names: names.map(({ name }) => name),
    }));
    return { type: "vote", rows: data };
  },

  action(node: Action, composing: Composing): object {
    return { type: "action", ...words(node.content, composing), ...taskData(node) };
  },

  correction({ of, content }: Correction, composing: Composing): object {
    const struck = struckWords(content);
    const data = words(content, composing);
    const ofMeeting = of.meeting?.value ?? null;
    return { type: "correction", of: of.prints, ofMeeting, ...data, struck };
  },

  note({ date, content }: PostMeetingNote, composing: Composing): object {
    return { type: "note", date: date?.value ?? null, ...words(content, composing) };
  },
};

function words(content: readonly Flow[], composing: Composing) {
  const { prose, bullet } = composing.wording.lists;
  return wordsData(content, listLabels(prose, bullet), composing);
}
