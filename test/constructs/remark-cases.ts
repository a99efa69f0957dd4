import { type Case, prints, refused } from "./outcome.ts";

const lost = ":::lost\nThat it be.\n:::";
const printed = "LOST - That it be.";
const vote = (...lines: readonly string[]) => `${lost}\n\n:::vote\n${lines.join("\n")}\n:::`;

const amendment = (attributes: string) => `:::amendment${attributes}\nThat it be more.\n:::`;
const action = (attributes: string) => `:::action${attributes}\nTo write.\n:::`;
const note = (attributes: string) => `:::note${attributes}\nIt rained.\n:::`;
const approval = ":::noted{approves=2019-10-24}\nThe minutes.\n:::\n\n";
const correction = (attributes: string) =>
  `${approval}:::correction${attributes}\nFor June read July.\n:::`;

const amendments: readonly Case[] = [
  ["amendment", amendment(""), prints("AMENDMENT - That it be more.")],
  ["amendment lost", amendment("{lost}"), prints("AMENDMENT LOST - That it be more.")],
  ["amendment carried", amendment("{carried}"), prints("AMENDMENT CARRIED - That it be more.")],
  [
    "amendment with all of it",
    amendment('{lost moved="C Marriott" seconded="N Webb" for=1 against=5 abstained=1}'),
    prints(
      "AMENDMENT LOST - That it be more. Moved by C Marriott, seconded by N Webb. For 1, against 5, abstained 1.",
    ),
  ],
  [
    "amendment carried by all",
    amendment("{carried vote=unanimous}"),
    prints("AMENDMENT CARRIED - That it be more. Carried unanimously."),
  ],
  [
    "amendment with limbs",
    ":::amendment\n1. one\n2. two\n:::",
    prints("AMENDMENT - 1. one 2. two"),
  ],
  ["amendment lost and carried", amendment("{lost carried}"), refused("wrong-type")],
  [
    "amendment that was withdrawn",
    amendment('{moved="A Bee"}'),
    prints("AMENDMENT - That it be more. Moved by A Bee."),
  ],
  ["amendment with votes alone", amendment("{for=3 against=4}"), refused("missing-attribute")],
  ["amendment unanimous alone", amendment("{vote=unanimous}"), refused("missing-attribute")],
  ["amendment lost by all", amendment("{lost vote=unanimous}"), refused("wrong-type")],
  ["amendment lost with a value", amendment("{lost=yes}"), refused("wrong-type")],
  ["amendment with an attribute of none", amendment("{rejected}"), refused()],
  ["amendment without words", ":::amendment{lost}\n:::", refused("resolution-empty")],
  ["a block in an amendment", ":::amendment\nIt was.\n\n::left\n:::", refused()],
];

const votes: readonly Case[] = [
  [
    "vote",
    vote("For: Councillors Benson, Costelloe and O'Dea", "Against: J Leddin", "Abstained: none"),
    prints(
      `${printed} RECORDED VOTE - For: Councillors Benson, Costelloe and O'Dea Against: J Leddin Abstained: none`,
    ),
  ],
  [
    "vote with all its ways",
    vote(
      "For: A Bee",
      "Against: B Cee",
      "Abstained: None",
      "Not voting: C Dee",
      "Casting: K Gardner",
    ),
    prints(
      `${printed} RECORDED VOTE - For: A Bee Against: B Cee Abstained: None Not voting: C Dee Casting: K Gardner`,
    ),
  ],
  [
    "vote with names that wrap",
    vote("For: Councillors Benson,", "  Costelloe and", "O'Dea", "", "Against: none"),
    prints(`${printed} RECORDED VOTE - For: Councillors Benson, Costelloe and O'Dea Against: none`),
  ],
  [
    "vote on an amendment",
    ":::amendment{lost}\nThat.\n:::\n\n:::vote\nFor: A Bee\n:::",
    prints("AMENDMENT LOST - That. RECORDED VOTE - For: A Bee"),
  ],
  ["vote without lines", vote(""), refused()],
  ["vote with a line of no choice", vote("It was close."), refused()],
  ["vote with another word", vote("For: A Bee", "Abstentions: B Cee"), refused()],
  ["vote with a small letter", vote("for: A Bee"), refused()],
  ["vote without its colon", vote("For: A Bee", "Against Councillor Cee"), refused()],
  ["vote with a dash", vote("For - A Bee"), refused()],
  ["vote with a choice twice", vote("For: A Bee", "For: B Cee"), refused()],
  ["vote without a name", vote("For: A Bee", "Against:"), refused()],
  ["vote with two casting votes", vote("Casting: A Bee and B Cee"), refused()],
  ["vote of one person in two ways", vote("For: A Bee", "Against: B Cee and A Bee"), refused()],
  ["vote with a paragraph of names", vote("For: A Bee", "", "B Cee"), refused()],
  ["vote with a list", vote("- For: A Bee"), refused()],
  ["vote with emphasis", vote("For: *A Bee*"), refused()],
  ["vote with an attribute", `${lost}\n\n:::vote{for=5}\nFor: A Bee\n:::`, refused()],
  ["vote after nothing", ":::vote\nFor: A Bee\n:::", refused("out-of-place")],
  [
    "vote after prose",
    `${lost}\n\nIt was close.\n\n:::vote\nFor: A Bee\n:::`,
    refused("out-of-place"),
  ],
  [
    "vote without its closing fence",
    `${lost}\n\n:::vote\nFor: A Bee\n\nIt was close.`,
    refused("unclosed-block"),
  ],
];

const others: readonly Case[] = [
  ["action", action(""), prints("ACTION - To write.")],
  ["action with an owner", action('{owner="N Webb"}'), prints("ACTION - To write. N Webb.")],
  [
    "action with owner and day",
    action('{owner="N Webb" due=2020-04-09}'),
    prints("ACTION - To write. N Webb, by 9 April 2020."),
  ],
  [
    "action with a day",
    action("{due=next-meeting}"),
    prints("ACTION - To write. Due by the next meeting."),
  ],
  ["action with a list", ":::action\n- one\n- two\n:::", prints("ACTION - • one • two")],
  ["action with a wrong day", action("{due=soon}"), refused("wrong-type")],
  ["action with an attribute of none", action("{by=x}"), refused()],
  ["action without words", ":::action{owner=Webb}\n:::", refused("resolution-empty")],
  ["note", note(""), prints("Note added after the meeting: It rained.")],
  [
    "note with its day",
    note("{date=2020-02-03}"),
    prints("Note added on 3 February 2020: It rained."),
  ],
  ["note with a wrong day", note("{date=2020-02-30}"), refused("impossible-date")],
  ["note without words", ":::note\n:::", refused("resolution-empty")],
  [
    "correction",
    correction('{of="SMK12" of-meeting=2019-10-24}'),
    prints(
      "NOTED - The minutes. Correction to Minute SMK12 of 24 October 2019: For June read July.",
    ),
  ],
  ["correction of nothing", correction(""), refused("missing-attribute")],
  [
    "correction with a comma in its braces",
    correction('{of="SMK12", of-meeting=2019-10-24}'),
    refused("misspelt-block"),
  ],
  [
    "correction with curly quotes",
    correction("{of=“SMK12” of-meeting=2019-10-24}"),
    refused("misspelt-block"),
  ],
  ["correction without a meeting", correction("{of=SMK12}"), refused("missing-attribute")],
  [
    "correction of several",
    correction('{of="SMK12 SMK13" of-meeting=2019-10-24}'),
    refused("wrong-type"),
  ],
  ["correction of words", correction("{of=minutes of-meeting=2019-10-24}"), refused("wrong-type")],
  [
    "correction of other minutes",
    correction("{of=SMK12 of-meeting=2019-09-12}"),
    refused("out-of-place"),
  ],
  [
    "correction before the approval",
    `:::correction{of=SMK12 of-meeting=2019-10-24}\nFor June read July.\n:::\n\n${approval}`,
    refused("out-of-place"),
  ],
];

/** What is recorded beside prose and decisions. */
export const remarkCases: readonly Case[] = [...amendments, ...votes, ...others];
