import { yamlText } from "../data/index.ts";
import type { DraftEntry, DraftGroup, DraftPart, MinutesDraft } from "./minutes-draft.ts";

/** A draft as the text of its file. */
export function writeMinutes(draft: MinutesDraft): string {
  const { body, date, start, place, chair, attendance, items } = draft;
  const head = [
    "type: minutes",
    `body: ${yamlText(body)}`,
    `date: ${date}`,
    ...(start === null ? [] : [`start: ${start}`]),
    ...(place === null ? [] : [`place: ${yamlText(place)}`]),
    ...(chair === null ? [] : [`chair: ${yamlText(chair)}`]),
    ...(attendance.length === 0 ? [] : ["attendance:", ...attendance.flatMap(groupLines)]),
  ];
  return `---\n${head.join("\n")}\n---\n\n${items.join("\n\n")}\n`;
}

function groupLines(group: DraftGroup): readonly string[] {
  const { key, heading, voting, vacancies, print, parts } = group;
  const more = [
    ...(heading === null ? [] : [`heading: ${yamlText(heading)}`]),
    ...(voting === null ? [] : [`voting: ${voting ? "yes" : "no"}`]),
    ...(vacancies === 0 ? [] : [`vacancies: ${vacancies}`]),
    ...(print ? [] : ["print: no"]),
  ];
  const people = parts.flatMap(partLines);
  const lines =
    more.length === 0
      ? people
      : [...more, ...(people.length === 0 ? [] : ["people:", ...indented(people)])];
  return [`  ${yamlText(key)}:`, ...indented(indented(lines))];
}

function partLines({ employer, entries }: DraftPart): readonly string[] {
  const lines = entries.flatMap(entryLines);
  return employer === null ? lines : [`${yamlText(employer)}:`, ...indented(lines)];
}

function entryLines(entry: DraftEntry): readonly string[] {
  if (typeof entry === "string") return [`- ${yamlText(entry)}`];
  return Object.entries(entry).map(
    ([key, words], index) => `${index === 0 ? "- " : "  "}${key}: ${yamlText(words)}`,
  );
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
