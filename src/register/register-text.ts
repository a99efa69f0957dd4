import { fieldText } from "./field-text.ts";
import { inRegisterOrder } from "./in-register-order.ts";
import type { Register, RegisteredMeeting, RegisteredNumber } from "./register.ts";

const remark =
  "# numbers.yaml: one line a number, sorted by body, series and number; lines are added or marked void, never removed but to mend a repeat made by a merge";

/** The register as it stands in its file: one line a number, for people, for git and for merges. */
export function registerText({ numbers, meetings }: Register): string {
  const sorted = [...numbers].sort(inRegisterOrder);
  const others = [...meetings].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
  return [
    remark,
    "version: 1",
    "numbers:",
    ...sorted.map(numberLine),
    ...(others.length === 0
      ? []
      : ["# issued, and none of their items bears a number", "meetings:"]),
    ...others.map(meetingLine),
    "",
  ].join("\n");
}

function sortKey({ body, meeting }: RegisteredMeeting): string {
  return `${body}\0${meeting}`;
}

function numberLine(entry: RegisteredNumber): string {
  const { body, series, n, prints, meeting, file, key, title, issued } = entry;
  return line([
    ["body", body],
    ["series", series],
    ["n", n],
    ["prints", prints],
    ["meeting", meeting],
    ["file", file],
    ["key", key],
    ["title", title],
    ["issued", issued],
    ["waived", entry.waived],
    ["resumes", entry.resumes],
    ["private", entry.private ? true : null],
    ["void", entry.void?.on ?? null],
    ["reason", entry.void?.reason ?? null],
  ]);
}

function meetingLine({ body, meeting, file, issued }: RegisteredMeeting): string {
  return line([
    ["body", body],
    ["meeting", meeting],
    ["file", file],
    ["issued", issued],
  ]);
}

type Field = readonly [key: string, value: string | number | true | null];

function line(fields: readonly Field[]): string {
  const said = fields.flatMap(([key, value]) => {
    if (value === null) return [];
    return [`${key}: ${typeof value === "string" ? fieldText(value) : value}`];
  });
  return `  - { ${said.join(", ")} }`;
}
