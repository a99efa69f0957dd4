import type { Person } from "../meeting/attendance.ts";
import type { Vote, VoteChoice, VoteRow } from "../meeting/vote.ts";
import type { Fenced } from "../parse/index.ts";
import type { Place, Problem, Sink } from "../problem.ts";
import { choiceLine } from "./choice-line.ts";
import { knownAttributes } from "./known-attributes.ts";
import { type PlainLine, plainLines } from "./plain-lines.ts";
import { readNames } from "./read-names.ts";
import type { Reading } from "./reading.ts";
import { voteFaults } from "./vote-faults.ts";
import { withinPlace } from "./within-place.ts";

interface TypedRow {
  readonly choice: VoteChoice;
  /** What stands behind the choice, and the lines on which the names go on. */
  readonly names: string[];
  readonly lines: PlainLine[];
}

/** Reads a block `:::vote`: who voted how, a line for each choice; names may wrap. */
export function readVote(block: Fenced, reading: Reading): readonly Vote[] {
  knownAttributes(block.attributes, [], reading.report);
  // Without its closing fence it may hold what comes after it; that was reported.
  if (!block.closed) return [];
  const faults: Problem[] = [];
  const report: Sink = (problem) => faults.push(problem);
  const lines = plainLines(block, reading.file, report);
  // Of what stands round something that could not be read nothing more is said.
  const typed = faults.length === 0 ? typedRows(lines, reading, report) : [];
  const rows = typed.flatMap((row) => readRow(row, reading, report));
  if (typed.length === 0 && faults.length === 0) {
    report(voteFaults.empty(reading.words.votes.choices, block.opening));
  }
  if (faults.length === 0) votedTwice(rows, reading, report);
  faults.forEach(reading.report);
  return [{ type: "vote", rows, place: block.opening }];
}

function typedRows(lines: readonly PlainLine[], { words }: Reading, report: Sink): TypedRow[] {
  const { choices } = words.votes;
  const rows: TypedRow[] = [];
  // After a line that could not be read, those that it goes on with are the same slip.
  let open: TypedRow | "refused" | null = null;
  for (const line of lines) {
    const begun = choiceLine(line.text, choices);
    if (begun.type === "choice") {
      const { choice, names } = begun;
      if (rows.some((row) => row.choice === choice)) {
        report(voteFaults.twice(choices[choice], line.place));
        open = "refused";
        continue;
      }
      open = { choice, names: [names], lines: [line] };
      rows.push(open);
    } else if (begun.type === "slip") {
      report(voteFaults.slip(begun.found, begun.meant, choices, line.place));
      open = "refused";
    } else if (open === null || (line.first && open !== "refused")) {
      report(voteFaults.noChoice(line.text, choices, line.place));
      open = "refused";
    } else if (open !== "refused") {
      open.names.push(line.text);
      open.lines.push(line);
    }
  }
  return rows;
}

/** Nobody votes in two ways; only the casting vote comes on top of one's own. */
function votedTwice(rows: readonly VoteRow[], { words }: Reading, report: Sink): void {
  const { choices } = words.votes;
  const seen = new Map<Person | string, VoteChoice>();
  for (const { choice, names } of rows.filter(({ choice }) => choice !== "casting")) {
    for (const { person, name, prints, place } of names) {
      const who = person ?? name.toLowerCase();
      const before = seen.get(who);
      seen.set(who, before ?? choice);
      if (before !== undefined && before !== choice)
        report(voteFaults.both(prints, choices[before], choices[choice], place));
    }
  }
}

function readRow(row: TypedRow, reading: Reading, report: Sink): readonly VoteRow[] {
  const { choice, names, lines } = row;
  const { votes, people } = reading.words;
  const [first] = lines;
  const place = first && { ...first.place, end: (lines.at(-1) ?? first).place.end };
  if (place === undefined) return [];
  const prints = names.join(" ").normalize("NFC").replace(/\s+/g, " ").trim();
  if (prints === "") {
    report(voteFaults.nobody(votes.choices[choice], people.nobody[0] ?? "", place));
    return [];
  }
  const nobody = people.nobody.some((word) => word.toLowerCase() === prints.toLowerCase());
  const named = nobody ? [] : readNames(prints, placeOfNames(row, place), { ...reading, report });
  if (choice === "casting" && named.length > 1) report(voteFaults.severalCasting(place));
  return [{ choice, names: named, prints, place }];
}

/** Where the names stand, where they are as they were typed and on one line. */
function placeOfNames({ names: [names = ""], lines }: TypedRow, row: Place): Place {
  const length = row.end.offset - row.start.offset;
  const [line] = lines;
  if (line === undefined || lines.length > 1 || length !== line.text.length) return row;
  return withinPlace(row, length - names.length, names.length);
}
