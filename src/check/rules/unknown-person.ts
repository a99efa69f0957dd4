import { nearMiss } from "../../data/index.ts";
import type { RuleWords } from "../../house/index.ts";
import { evenName } from "../../meeting/even-name.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import type { Named } from "../../meeting/named.ts";
import { pattern } from "../../pattern.ts";
import { message } from "../../problem.ts";
import { everyNamed, type NamedPart } from "../every-named.ts";
import { isSamePerson } from "../is-same-person.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";
import { speltOtherwise } from "../spelt-otherwise.ts";
import { waysToName } from "../ways-to-name.ts";

export const unknownPerson: MeetingRule = {
  id: "unknown-person",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "A name that is nobody's in the attendance and in people.yaml, or that fits more than one person there.",
    why: "Who moved a motion, voted, declared an interest or took on an action is part of the record, and a reader must be able to tell who it was. From votes and from who came and left safermk computes results and quorum: there an unknown name is an error, for owners and movers a warning.",
    fix: "Write the name as it stands in the attendance: in full, without the title, by the surname where only one person has it, or by initials. Add a person who is missing to the attendance or to people.yaml.",
    bad: `## Bench

:::resolved{moved="C Marriott"}
That the bench be mended.
:::
`,
    good: `## Bench

:::resolved{moved="Gardner"}
That the bench be mended.
:::
`,
  },
  check,
};

/**
 * Where neither the attendance nor people.yaml names anybody, nothing is asked; nor where an entry of
 * the attendance is at fault, which may be the very person.
 */
function check(meeting: Meeting, { people }: RuleWords): readonly Finding[] {
  const { nameable, attendanceRead } = meeting;
  if (nameable.length === 0 || !attendanceRead) return [];
  const offices = officesOf(meeting);
  const names = nameable.flatMap(waysToName);
  return everyNamed(meeting).flatMap(({ named, part }) => {
    if (named.person !== null) return [];
    if (!isComputedWith(part) && isOffice(named.prints, offices)) return [];
    // That it is spelt in two ways is told by the rule of that name.
    if (named.meant.length === 0 && speltOtherwise(named.name, nameable) !== null) return [];
    const [first, ...others] = named.meant;
    // The same person twice in the lists is a problem of the lists.
    if (first !== undefined && others.every((other) => isSamePerson(first, other, people)))
      return [];
    const finding = named.meant.length > 1 ? several(named) : unknown(named, names);
    return [isComputedWith(part) ? { ...finding, severity: "error" } : finding];
  });
}

function isComputedWith(part: NamedPart["part"]): boolean {
  return part === "room" || part === "vote";
}

const small = pattern(String.raw`^\p{Ll}`);

/**
 * An action may be a post's or an organisation's, as the attendance names it. What begins with a
 * small letter names nobody, as in the attendance: "the Clerk", "all members".
 */
function isOffice(typed: string, offices: ReadonlySet<string>): boolean {
  return small(typed).test(typed) || offices.has(evenName(typed));
}

function officesOf({ attendance }: Meeting): ReadonlySet<string> {
  const names = attendance.flatMap(({ parts }) =>
    parts.flatMap(({ employer, entries }) => [
      employer,
      ...entries.flatMap((entry) =>
        entry.type === "people" ? [entry.affiliation, entry.details?.post ?? null] : [],
      ),
    ]),
  );
  return new Set(names.flatMap((name) => (name === null ? [] : [evenName(name)])));
}

function unknown({ name, place }: Named, known: readonly string[]): Finding {
  const near = nearMiss(name, known);
  return {
    message: message`Nobody called ${name} stands in the attendance or in people.yaml.`,
    hint:
      near === null
        ? message`Write the name as it stands there, or add the person.`
        : message`Did you mean ${near}? If not, add the person to the attendance or to people.yaml.`,
    place,
  };
}

function several({ name, meant, place }: Named): Finding {
  const [one, other] = meant;
  return {
    message: message`The name ${name} may be ${one?.name ?? ""} or ${other?.name ?? ""}.`,
    hint: message`Write the name in full, as it stands in the attendance.`,
    place,
  };
}
