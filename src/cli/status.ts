import { type MeetingStatus, statusOf } from "../compile/index.ts";
import { exitCode, harmless, safeJson, summary } from "../report/index.ts";
import type { StatusOptions } from "./commands/status.ts";
import { refuse } from "./refuse.ts";

/** Prints how far the minutes of each meeting have come, and what is next; gives the exit code. */
export async function status(options: StatusOptions): Promise<number> {
  const result = await statusOf(process.cwd());
  if (result.type === "refused") return refuse(result.refusal);
  const lines = result.meetings.map(lineOf);
  process.stdout.write(options.json === true ? safeJson({ meetings: lines }) : table(lines));
  const code = exitCode(result.problems);
  if (code !== 0) process.stderr.write(`${summary(result.problems)}: safermk check tells them.\n`);
  return code;
}

interface Line {
  readonly body: string;
  readonly date: string;
  readonly file: string;
  readonly numbers: string;
  readonly status: string;
  readonly next: string;
}

function lineOf(one: MeetingStatus): Line {
  const { body, date, file, status: state, items } = one.meeting;
  const prints = items.flatMap(({ number }) => number.prints ?? []);
  const [first = "", last = ""] = [prints[0], prints.at(-1)];
  const numbers = first === last ? first : `${first} to ${last}`;
  return { body: body.key, date: date.value, file, numbers, status: state, next: nextOf(one) };
}

/** What stands between minutes and their next state. */
function nextOf({ meeting, approving, unrecorded }: MeetingStatus): string {
  const { status: state, file, standing } = meeting;
  if (state === "draft") return `safermk issue ${file}`;
  if (unrecorded) return `its words are not in record/: safermk issue ${file} writes them`;
  if (state === "signed") return `signed by ${standing.signing?.by} on ${standing.signing?.on}`;
  if (state === "approved") return `to be signed: safermk sign ${file} --by "…" --on …`;
  if (approving !== null) return `approved once ${approving} is issued`;
  return "to be approved by a later meeting";
}

function table(lines: readonly Line[]): string {
  if (lines.length === 0) return "There are no minutes yet.\n";
  const columns = ["body", "date", "numbers", "status"] as const;
  const several = new Set(lines.map(({ body }) => body)).size > 1;
  const shown = several ? columns : columns.slice(1);
  const widths = shown.map((name) => Math.max(...lines.map((line) => line[name].length)));
  return lines
    .map((line) => {
      const cells = shown.map((name, index) => line[name].padEnd(widths[index] ?? 0));
      return `${harmless([...cells, line.next].join("  "))}\n`;
    })
    .join("");
}
