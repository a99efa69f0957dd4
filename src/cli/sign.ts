import { signMinutes } from "../compile/index.ts";
import { exitCode, harmless, textReport } from "../report/index.ts";
import { writeRecord } from "../write/index.ts";
import { chosenDay } from "./chosen-day.ts";
import type { SignOptions } from "./commands/sign.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { refuse } from "./refuse.ts";
import { tellInterrupted } from "./tell-interrupted.ts";
import { UsageError } from "./usage-error.ts";
import { wantsColour } from "./wants-colour.ts";

/** Keeps the signed copy of minutes; gives the exit code. */
export async function sign(file: string, options: SignOptions): Promise<number> {
  const { by, pdf = null } = options;
  mustBeNamed([file, ...(pdf === null ? [] : [pdf])]);
  const on = chosenDay(options.on);
  if (on === null || by.trim() === "") throw new UsageError(unsaid);
  const signed = { file, by: by.trim().normalize("NFC"), on, pdf, cwd: process.cwd() };
  const result = await signMinutes(signed);
  if (result.type === "refused") return refuse(result.refusal);
  if (result.type === "faulty") {
    const colour = wantsColour(process.stderr);
    process.stderr.write(textReport(result.problems, result.sources, { colour }));
    return exitCode(result.problems);
  }
  const written = await writeRecord(result.record);
  if (written.type === "refused") return refuse(written.refusal);
  if (written.type === "interrupted")
    return tellInterrupted(written.signal, "Nothing was written.\n");
  if (written.type === "stale") return refuse(restless);
  const { copy, digest } = result;
  const lines = [`${file}: signed by ${signed.by} on ${on}`, `${copy} (SHA-256 ${digest})`];
  process.stdout.write(lines.map((line) => `${harmless(line)}\n`).join(""));
  return 0;
}

const unsaid = {
  message: "It is not said who signed the minutes, or when.",
  hint: 'Write --by "K Gardner" and --on with the day, such as 2020-04-09.',
};

const restless = {
  message: "Another run of safermk wrote numbers.yaml at the same time.",
  hint: "Run the same command again.",
};
