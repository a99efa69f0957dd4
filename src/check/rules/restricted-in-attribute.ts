import type { RuleWords } from "../../house/index.ts";
import { message } from "../../problem.ts";
import { printedValues } from "../printed-values.ts";
import { always, type Finding, type Writing, type WritingRule } from "../rule.ts";
import { spokenWords } from "../spoken-words.ts";
import { namesOf, tellingWords } from "../telling-words.ts";

export const restrictedInAttribute: WritingRule = {
  id: "restricted-in-attribute",
  guard: true,
  severity: always("error"),
  doc: {
    what: "A public value, such as the nature of an interest, the reason for urgency, an owner or the words under a picture, that holds a name, a surname alone or several words in a row which otherwise stand only in restricted text; or a name that stands only in a clerk's note or a comment.",
    why: "What stands in braces is easily overlooked, and is published though the words round it are not. Section 100A of the Local Government Act 1972 forbids the disclosure of confidential information; of exempt information nobody can take it back.",
    fix: "Put the value in other words. If it may be public, say it in the public prose too, or in the summary of the restricted item: then the words are known to be public.",
    bad: `## Lease

::interest{name="K Gardner" nature="landlord of Mr Fernhollow"}

The lease was noted.

:::restricted{exempt="3"}
The landlord of Mr Fernhollow asked for more.
:::
`,
    good: `## Lease

::interest{name="K Gardner" nature="landlord of a tenant"}

The lease was noted.

:::restricted{exempt="3"}
The landlord of Mr Fernhollow asked for more.
:::
`,
  },
  reports: true,
  check,
};

function check(
  writing: Writing,
  { dates, people }: RuleWords,
  remarks: string,
): readonly Finding[] {
  if (writing.type === "minutes" && writing.private) return [];
  const { open: spoken, restricted } = spokenWords(writing);
  // The clerk wrote these sentences for the public: a body may well speak in private of its own hall.
  const ofMinutes = writing.type === "minutes";
  const open = [spoken, ...(ofMinutes ? headWords(writing) : [])].join("\n");
  if (`${restricted}${remarks}`.trim() === "") return [];
  const titles = [people.titles, people["short-titles"]].flatMap((pairs) =>
    Object.entries(pairs).flat(),
  );
  const calendar = [...titles, ...dates.months, ...dates.weekdays];
  // The head of a report is judged as a whole.
  const nameless = ofMinutes ? calendar : [...calendar, ...headWords(writing)];
  const tells = tellingWords(open, restricted, nameless);
  const tellsRemark = namesOf(open, remarks, [...nameless, ...people["no-names"]]);
  return (
    printedValues(writing)
      // A clerk's reminder may name whom an action or an interest names.
      .filter(({ words, naming }) => tells(words) || (!naming && tellsRemark(words)))
      .map(({ place }) => ({
        message: message`A value on this line is public, and holds words that otherwise stand only in restricted text, a clerk's note or a comment.`,
        hint: message`Put the value in other words. If it may be public, say it in the public prose too, or in the item's summary.`,
        place,
        secret: true,
      }))
  );
}

function headWords(writing: Writing): readonly string[] {
  const { title } = writing;
  const others = writing.type === "minutes" ? [writing.venue, writing.closing] : [writing.subtitle];
  return [title, ...others].flatMap((line) => (line === null ? [] : [line.value]));
}
