import type { RecordChange } from "../compilation.ts";
import { registerName, registerText } from "../register/index.ts";
import type { JudgedProject } from "./judged-project.ts";

/**
 * What a run writes into the record: the register and all that belongs to it, in one step, before any output.
 * Null where nothing of it changes.
 */
export function recordFiles({ files, numbered }: JudgedProject): RecordChange | null {
  const before = files.register?.text ?? null;
  const content = registerText(numbered.register);
  if (content === before?.replaceAll("\r\n", "\n")) return null;
  // The register comes first: once it is in its place the meeting is issued, whatever stops the run.
  return { root: files.root, before, files: [{ path: registerName, content }] };
}
