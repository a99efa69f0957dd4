import { type Case, prints, refused } from "./outcome.ts";

const interest = (attributes: string) => `::interest{name="Councillor Bee"${attributes}}`;

const sentences: readonly (readonly [source: string, words: string])[] = [
  ['::arrived{name="G Freer" at="14:20"}', "G Freer joined the meeting at 2.20 pm."],
  ['::arrived{name="G Freer"}', "G Freer joined the meeting."],
  ['::left{name="G Freer" at="12:05"}', "G Freer left the meeting at 12.05 pm."],
  ['::left{at="00:20" name=Freer}', "Freer left the meeting at 12.20 am."],
  ['::left{name="A Bee, B Cee and C Dee"}', "A Bee, B Cee and C Dee left the meeting."],
  ['::chair{name="N Webb"}', "N Webb took the Chair."],
  ['::chair{name="N Webb" at="15:00"}', "N Webb took the Chair at 3.00 pm."],
  ["::adjourned", "The meeting was adjourned."],
  ['::adjourned{at="15:00"}', "The meeting was adjourned at 3.00 pm."],
  ["::resumed", "The meeting resumed."],
  ['::resumed{at="15:10"}', "The meeting resumed at 3.10 pm."],
  [interest(""), "Councillor Bee declared an interest."],
  [interest(" kind=pecuniary"), "Councillor Bee declared a pecuniary interest."],
  [interest(" kind=other"), "Councillor Bee declared a non-pecuniary interest."],
  [interest(" kind=personal"), "Councillor Bee declared a personal interest."],
  [interest(' nature="owns the land"'), "Councillor Bee declared an interest (owns the land)."],
  [interest(" left"), "Councillor Bee declared an interest and left the room."],
  [
    interest(" dispensation"),
    "Councillor Bee declared an interest, for which a dispensation had been granted.",
  ],
  [
    interest(' kind=pecuniary nature="owns the land" left'),
    "Councillor Bee declared a pecuniary interest (owns the land) and left the room.",
  ],
  [
    interest(' kind=pecuniary nature="owns the land" dispensation left'),
    "Councillor Bee declared a pecuniary interest (owns the land), for which a dispensation had been granted, and left the room.",
  ],
  ['::left[He *left* to work.]{name="Freer"}', "He left to work."],
  ["::adjourned[All went home.]", "All went home."],
];

const wrong: readonly (readonly [source: string, rule: string])[] = [
  ["::arrived", "missing-attribute"],
  ["::left[He left.]", "missing-attribute"],
  ['::chair{at="15:00"}', "missing-attribute"],
  ["::interest{kind=personal}", "missing-attribute"],
  ["::left{name}", "wrong-type"],
  ['::chair{name="A Bee and B Cee"}', "wrong-type"],
  ['::left{name=Freer at="2.20 pm"}', "wrong-type"],
  ['::left{name=Freer at="24:20"}', "impossible-time"],
  ["::adjourned{name=Freer}", "unknown-construct"],
  ["::left{name=Freer when=now}", "unknown-construct"],
  [interest(" kind=financial"), "wrong-type"],
  [interest(" left=yes"), "wrong-type"],
  [interest(" nature"), "wrong-type"],
  [interest(" in=budget"), "wrong-type"],
  ["::left{name=“A Bee” at=“20:00”}", "misspelt-block"],
  ['::left{name="A Bee", at="20:00"}', "misspelt-block"],
  ['::left{Name="A Bee"}', "misspelt-block"],
  ['::left{name: "A Bee"}', "misspelt-block"],
  ['::left{who="A Bee"}', "unknown-construct"],
  ['::left{name="A Bee” at=“20:00"}', "misspelt-block"],
  ["::left [He left.]{name=Freer}", "misspelt-block"],
  ["::left[He left.] {name=Freer}", "misspelt-block"],
  ["::left{name=Freer}[He left.]", "misspelt-block"],
  ["::left[He left.", "misspelt-block"],
  ["::left[1. He left.]{name=Freer}", "unknown-construct"],
  ["::left[He `left`.]{name=Freer}", "unknown-construct"],
  [":::noted[He left.]{moved=Freer}\nIt was.\n:::", "misspelt-block"],
];

/** Who was in the room: the words of the house, or the clerk's. */
export const eventCases: readonly Case[] = [
  ...sentences.map(([source, words]): Case => [source, source, prints(words)]),
  ...wrong.map(([source, rule]): Case => [source, source, refused(rule)]),
  [
    "a leaf with empty brackets",
    "It was.\n\n::left[]{name=Freer}\n\nIt was.",
    prints("It was. It was."),
  ],
];
