import { nearMiss } from "../../data/index.ts";
import type { RuleWords } from "../../house/index.ts";
import { awayGroups, type Person } from "../../meeting/attendance.ts";
import { evenName } from "../../meeting/even-name.ts";
import type { Located } from "../../meeting/located.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import { message } from "../../problem.ts";
import { isSamePerson } from "../is-same-person.ts";
import { listedPeople } from "../listed-people.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";
import { waysToName } from "../ways-to-name.ts";

export const nobodyInTheChair: MeetingRule = {
  id: "nobody-in-the-chair",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A head that does not say who took the Chair, or names as Chair nobody, or more than one, of those there.",
    why: "Whoever presides puts the questions, has a casting vote where the law or standing orders give one, and signs the minutes: Schedule 12 to the Local Government Act 1972, paragraph 41, has them signed by the person presiding. A reader must be able to tell who it was.",
    fix: "Write `chair:` with a name that stands in the lists of those there: in full, without the title, or the surname where only one person has it.",
    from: "head",
    bad: `chair: K Gardener
attendance:
  present:
    - Chief Inspector K Gardner
    - M Bracey
`,
    good: `chair: K Gardner
attendance:
  present:
    - Chief Inspector K Gardner
    - M Bracey
`,
  },
  check,
};

function check(meeting: Meeting, { people }: RuleWords): readonly Finding[] {
  const { chair } = meeting;
  if (chair === null) return [unnamed(meeting)];
  const listed = listedPeople(meeting).filter(({ group }) => !awayGroups.has(group.key));
  const there = listed.map(({ person }) => person);
  if (there.some((person) => person.chair)) return [];
  const name = evenName(chair.value.trim());
  const meant = there.filter((person) => [...waysToName(person), person.initials].includes(name));
  const [first, ...others] = meant;
  if (first === undefined) return [unknown(chair, there)];
  // The same person twice in the lists is a problem of the lists, not of the Chair.
  return others.every((other) => isSamePerson(first, other, people)) ? [] : [several(chair, meant)];
}

function namesOf({ name, bare, surname }: Person): readonly string[] {
  return [name, bare, surname];
}

function unnamed({ place }: Meeting): Finding {
  return {
    message: message`The head does not say who was in the Chair.`,
    hint: message`Add a line that begins with chair: and gives the name as it stands in the attendance.`,
    place: { ...place, end: place.start },
  };
}

function unknown({ value, place }: Located<string>, there: readonly Person[]): Finding {
  const near = nearMiss(value, there.flatMap(namesOf));
  return {
    message: message`The Chair is ${value}, and nobody of that name is in the lists of those there.`,
    hint:
      near === null
        ? message`Write the name as it stands in the attendance, or add the person to a list of those there.`
        : message`Did you mean ${near}?`,
    place,
  };
}

function several({ value, place }: Located<string>, meant: readonly Person[]): Finding {
  const [one, other] = meant;
  return {
    message: message`The Chair is ${value}, which may be ${one?.name ?? ""} or ${other?.name ?? ""}.`,
    hint: message`Write the name in full, as it stands in the attendance.`,
    place,
  };
}
