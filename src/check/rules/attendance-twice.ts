import type { RuleWords } from "../../house/index.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import { message } from "../../problem.ts";
import { isSamePerson } from "../is-same-person.ts";
import { type ListedPerson, listedPeople } from "../listed-people.ts";
import { plainName } from "../plain-name.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const attendanceTwice: MeetingRule = {
  id: "attendance-twice",
  guard: false,
  severity: always("error"),
  doc: {
    what: "A person who stands twice in the attendance: in two lists, or twice in one.",
    why: "Nobody was both there and away. Who was present decides the quorum and who could vote, and the minutes are the record of it: Schedule 12 to the Local Government Act 1972, paragraph 40, has the names of the members present recorded, and many other bodies follow it. Published minutes do list the same member as present and in the apologies.",
    fix: "Keep the entry that is right and take the other out. Two people who share initials and surname need their first names written out.",
    from: "head",
    bad: `attendance:
  present:
    - Councillor J Brown
    - P White
  apologies:
    - J Brown (Town Council)
`,
    good: `attendance:
  present:
    - P White
  apologies:
    - Councillor J Brown (Town Council)
`,
  },
  check,
};

function check(meeting: Meeting, { people }: RuleWords): readonly Finding[] {
  const namesakes = new Map<string, ListedPerson[]>();
  return listedPeople(meeting).flatMap((again) => {
    const name = plainName(again.person.bare);
    const earlier = namesakes.get(name) ?? [];
    const first = earlier.find(({ person }) => isSamePerson(person, again.person, people));
    earlier.push(again);
    namesakes.set(name, earlier);
    return first === undefined ? [] : [twice(first, again)];
  });
}

function twice(first: ListedPerson, again: ListedPerson): Finding {
  const name = again.person.bare;
  const lists = [first.group.key, again.group.key] as const;
  return {
    message:
      lists[0] === lists[1]
        ? message`${name} stands twice in the list ${lists[0]}, expected once.`
        : message`${name} stands in the list ${lists[0]} and again in ${lists[1]}, expected once.`,
    hint: message`Take out the entry that is wrong. If they are two people, write their first names out.`,
    place: again.place,
  };
}
