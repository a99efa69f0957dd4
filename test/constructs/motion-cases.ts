import { type Case, prints, refused } from "./outcome.ts";

const noted = (attributes: string) => `:::noted{${attributes}}\nIt was.\n:::`;
const after = (words: string) => prints(`NOTED - It was. ${words}`);

/** Who moved a decision, how it was voted on, who carries it out: every combination, as printed. */
const sentences: readonly (readonly [attributes: string, words: string])[] = [
  ['moved="C Marriott" seconded="N Webb"', "Moved by C Marriott, seconded by N Webb."],
  ['moved="C Marriott"', "Moved by C Marriott."],
  ['seconded="N Webb"', "Seconded by N Webb."],
  ['moved="C Marriott and N Webb"', "Moved by C Marriott and N Webb."],
  [
    'moved="C Marriott, N Webb and T Ode" seconded="A Bee and B Cee"',
    "Moved by C Marriott, N Webb and T Ode, seconded by A Bee and B Cee.",
  ],
  ["for=5 against=1 abstained=1", "For 5, against 1, abstained 1."],
  ["for=5 against=1", "For 5, against 1."],
  ["for=5", "For 5."],
  ["for=5 abstained=1", "For 5, abstained 1."],
  ["against=0 abstained=1", "Against 0, abstained 1."],
  ["abstained=2", "Abstained 2."],
  ["vote=unanimous", "Carried unanimously."],
  ["vote=carried", "Carried."],
  ["vote=nem-con", "Carried nem con."],
  ["vote=carried for=5 against=1", "Carried: for 5, against 1."],
  ["vote=unanimous for=7", "Carried unanimously: for 7."],
  ["vote=unanimous for=7 against=0", "Carried unanimously: for 7, against 0."],
  ["vote=nem-con for=5 abstained=2", "Carried nem con: for 5, abstained 2."],
  [
    'moved="C Marriott" seconded="N Webb" for=5 against=1 abstained=1',
    "Moved by C Marriott, seconded by N Webb. For 5, against 1, abstained 1.",
  ],
  [
    'seconded="N Webb" moved="C Marriott" vote=unanimous',
    "Moved by C Marriott, seconded by N Webb. Carried unanimously.",
  ],
  ['owner="S Gonsalves" due=2020-04-09', "Action: S Gonsalves, by 9 April 2020."],
  ['owner="S Gonsalves" due=next-meeting', "Action: S Gonsalves, by the next meeting."],
  ['owner="S Gonsalves and N Webb"', "Action: S Gonsalves and N Webb."],
  ["due=2020-04-09", "Action: by 9 April 2020."],
  ["due=next-meeting", "Action: by the next meeting."],
  [
    'moved="C Marriott" vote=carried owner=Clerk due=next-meeting',
    "Moved by C Marriott. Carried. Action: Clerk, by the next meeting.",
  ],
];

/** Attributes of which nothing is printed. */
const silent = [
  "readmits-public",
  'rescinds="SMK12"',
  'rescinds="SMK12" of-meeting=2019-10-24',
  'supersedes="SMK12, SMK14(a) and SMK15" of-meeting=2019-10-24',
  'done="SMK30(2)" of-meeting=2019-10-24',
  'done="SMK12(2) SMK14"',
  'rescinds="SMK26" of-meeting=2020-01-30',
];

const wrong: readonly (readonly [attributes: string, rule: string])[] = [
  ["moved", "wrong-type"],
  ['seconded=" "', "wrong-type"],
  ["for=many", "wrong-type"],
  ["against=-1", "wrong-type"],
  ['abstained="1.5"', "wrong-type"],
  ["for", "wrong-type"],
  ["vote=lost", "wrong-type"],
  ["vote", "wrong-type"],
  ["vote=unanimous against=1", "wrong-type"],
  ["vote=nem-con against=1", "wrong-type"],
  ['owner=""', "wrong-type"],
  ["due=soon", "wrong-type"],
  ["due=2020-02-30", "impossible-date"],
  ["due", "wrong-type"],
  ["readmits-public=yes", "wrong-type"],
  ["rescinds", "wrong-type"],
  ["rescinds=minutes", "wrong-type"],
  ['done="SMK12 budget"', "wrong-type"],
  ["rescinds=SMK12 of-meeting=last", "wrong-type"],
  ["rescinds=SMK12 of-meeting=2019-02-29", "impossible-date"],
  ["rescinds=SMK99", "unknown-reference"],
  ['supersedes="SMK99 SMK98" of-meeting=2020-01-31', "unknown-reference"],
  ["done=SMK99 of-meeting=2020-01-30", "unknown-reference"],
  ["of-meeting=2019-10-24", "missing-attribute"],
  ['moved="K Gardner” seconded=“A Bee"', "misspelt-block"],
  ["moved=\"K Gardner' seconded='A Bee\"", "misspelt-block"],
  ["approves=2019-02-29", "impossible-date"],
  ["approves", "wrong-type"],
  ["second=N-Webb", "unknown-construct"],
];

export const motionCases: readonly Case[] = [
  ...sentences.map(([attributes, words]): Case => [attributes, noted(attributes), after(words)]),
  ...silent.map((attributes): Case => [attributes, noted(attributes), prints("NOTED - It was.")]),
  ...wrong.map(([attributes, rule]): Case => [attributes, noted(attributes), refused(rule)]),
  [
    "a decision that was lost",
    ":::lost{for=1 against=5}\nIt was.\n:::",
    prints("LOST - It was. For 1, against 5."),
  ],
  ["lost and carried", ":::lost{vote=carried}\nIt was.\n:::", refused("wrong-type")],
  [
    "sentences behind limbs",
    ":::noted{moved=Webb}\nThat:\n\n1. one;\n2. two.\n:::",
    prints("NOTED - That: 1. one; 2. two. Moved by Webb."),
  ],
];
