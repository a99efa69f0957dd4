import { type Discrepancy, verifyFolder } from "../compile/index.ts";
import { harmless, safeJson, textReport } from "../report/index.ts";
import type { VerifyOptions } from "./commands/verify.ts";
import { mustBeNamed } from "./must-be-named.ts";
import { refuse } from "./refuse.ts";
import { wantsColour } from "./wants-colour.ts";

/** Says which published files are not what the record says; gives the exit code. */
export async function verify(folder: string | null, options: VerifyOptions): Promise<number> {
  mustBeNamed(folder === null ? [] : [folder]);
  const result = await verifyFolder({ folder, cwd: process.cwd() });
  if (result.type === "refused") return refuse(result.refusal);
  const { discrepancies, count, problems, sources } = result;
  if (problems.length > 0) {
    process.stderr.write(textReport(problems, sources, { colour: wantsColour(process.stderr) }));
    process.stderr.write(unbuilt);
  }
  process.stdout.write(
    options.json === true ? safeJson({ count, discrepancies }) : told(discrepancies, count),
  );
  return discrepancies.length + problems.length === 0 ? 0 : 1;
}

function told(discrepancies: readonly Discrepancy[], count: number): string {
  const lines = discrepancies.map(({ path, is }) => `${harmless(path)}: ${words[is]}`);
  const files = count === 1 ? "1 file was" : `${count} files were`;
  const end =
    discrepancies.length === 0 ? `${files} held against the record, and all is well.` : advice;
  return `${[...lines, end].join("\n")}\n`;
}

const words: { readonly [Is in Discrepancy["is"]]: string } = {
  altered: "was changed after safermk made it",
  different: "is not what the record says now",
  missing: "was made by safermk, and is gone",
  "copy-altered": "is not the copy that was signed",
  "copy-missing": "is signed, and the copy is gone",
};

const advice = `safermk build makes published files again, and says what it would not make any more. A signed copy comes back from git
or from a copy of record/.`;

const unbuilt =
  "The minutes have errors, so nothing was built: files were held against the list of what safermk wrote.\n";
