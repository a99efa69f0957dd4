import type { NextResult } from "../compilation.ts";
import { beginNext } from "../compile.ts";
import type { CivilDate } from "../meeting/date.ts";
import { readDate } from "../model/index.ts";
import { exitCode, shownPath, textReport } from "../report/index.ts";
import { writeMissing } from "../write/index.ts";
import type { NewOptions } from "./commands/new.ts";
import { refuse } from "./refuse.ts";
import { UsageError } from "./usage-error.ts";
import { wantsColour } from "./wants-colour.ts";

/** Begins the minutes of the next meeting and says what is in them; gives the exit code. */
export async function newMinutes(date: string | undefined, { body }: NewOptions): Promise<number> {
  const cwd = process.cwd();
  const result = await beginNext({ body: body ?? null, date: dayOf(date), cwd });
  if (result.type === "refused") return refuse(result.refusal);
  if (result.type === "faulty") return tellFaulty(result);
  const { path, text } = result;
  const written = await writeMissing([{ path, content: text }]);
  if (written.type === "refused") return refuse(written.refusal);
  const name = shownPath(path, cwd);
  if (written.left.length > 0) {
    return refuse({
      message: `${name} is there already, and safermk writes over nothing of yours.`,
      hint: "Go on with that file, or type the day of another meeting.",
    });
  }
  process.stdout.write(`${name}\n`);
  for (const line of toldOf(result)) process.stderr.write(`${line}\n`);
  return 0;
}

function dayOf(typed: string | undefined): CivilDate | null {
  if (typed === undefined) return null;
  const date = readDate(typed);
  if ("value" in date) return date.value;
  throw new UsageError({
    message: `"${typed}" is not a day.`,
    hint: "Write year, month and day, such as 2027-01-30.",
  });
}

function tellFaulty({ problems, sources }: Extract<NextResult, { type: "faulty" }>): number {
  const colour = wantsColour(process.stderr);
  process.stderr.write(textReport(problems, sources, { colour }));
  process.stderr.write(
    "Nothing was written: the next minutes go on from these, so mend them first.\n",
  );
  return exitCode(problems);
}

function toldOf({
  open,
  provisional,
  hidden,
}: Extract<NextResult, { type: "begun" }>): readonly string[] {
  const many = (count: number) => (count === 1 ? "1 action" : `${count} actions`);
  return [
    ...(open === 0 ? [] : [`${many(open)} not yet done: see the matters arising.`]),
    ...(provisional
      ? ["Some have numbers that may still move: issue those minutes before you build these."]
      : []),
    ...(hidden === 0
      ? []
      : [
          `Not carried over, since the public does not see them: ${many(hidden)} of earlier minutes.`,
        ]),
    "Take out whoever does not come, and move to apologies whoever sent them. safermk check says what is still to be filled in.",
  ];
}
