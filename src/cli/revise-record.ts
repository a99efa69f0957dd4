import type { Compilation } from "../compilation.ts";
import { compile } from "../compile.ts";
import { exitCode, textReport } from "../report/index.ts";
import type { Revise } from "../revision.ts";
import { writeRecord } from "../write/index.ts";
import { listChanges } from "./list-changes.ts";
import { listOutputs } from "./list-outputs.ts";
import { refuse } from "./refuse.ts";
import { tellCleared } from "./tell-cleared.ts";
import { tellInterrupted } from "./tell-interrupted.ts";
import { wantsColour } from "./wants-colour.ts";
import { writeCompilation } from "./write-compilation.ts";

/** More runs than one clerk ever has at once. */
const tries = 20;

/**
 * Revises the register and builds what was asked for; gives the exit code. Where another run has written
 * the register in between, all is read and made anew.
 */
export async function reviseRecord(
  paths: readonly string[],
  revise: Revise,
  dry: boolean,
): Promise<number> {
  for (let left = tries; ; left--) {
    const result = await compile({
      paths,
      formats: "usual",
      out: null,
      revise,
      cwd: process.cwd(),
    });
    if (result.type === "refused") return refuse(result.refusal);
    const { compilation } = result;
    const { record } = compilation;
    const faulty = exitCode(compilation.problems) !== 0;
    if (record === null || faulty || dry) return tell(compilation, dry);
    const written = await writeRecord(record);
    if (written.type === "refused") return refuse(written.refusal);
    if (written.type === "interrupted") return tellInterrupted(written.signal, untouched);
    if (written.type === "written") return tell(compilation, dry);
    if (left === 0) return refuse(restless);
  }
}

async function tell(compilation: Compilation, dry: boolean): Promise<number> {
  const { problems, sources, changes } = compilation;
  if (problems.length > 0) {
    process.stderr.write(textReport(problems, sources, { colour: wantsColour(process.stderr) }));
  }
  const code = exitCode(problems);
  if (code !== 0) {
    process.stderr.write(untouched);
    return code;
  }
  process.stdout.write(listChanges(changes));
  if (dry) {
    process.stdout.write(listOutputs(compilation.outputs, []));
    process.stderr.write("Nothing was written: this was a dry run.\n");
    return 0;
  }
  const built = await writeCompilation(compilation);
  if (built.type === "refused") return refuse(stillEntered(built.refusal));
  if (built.type === "interrupted") return tellInterrupted(built.signal, unbuilt);
  process.stdout.write(listOutputs(compilation.outputs, built.removed));
  return tellCleared(built) ? 1 : 0;
}

const untouched = "Nothing was written: numbers.yaml and the outputs are as they were.\n";
const unbuilt =
  "It is done in numbers.yaml. The outputs are as they were: run the same command again.\n";

const restless = {
  message: "Other runs of safermk write numbers.yaml all the time.",
  hint: "Wait until they are done, and run again.",
};

function stillEntered({ message, hint }: { readonly message: string; readonly hint: string }) {
  return {
    message: `It is done in numbers.yaml, and the outputs could not be written. ${message}`,
    hint: `${hint} The same command then makes the outputs, and does nothing twice.`,
  };
}
