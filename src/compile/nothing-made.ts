import type { Compilation } from "../compilation.ts";
import type { JudgedProject } from "./judged-project.ts";
import { waiversIn } from "./waivers-in.ts";

/** What is known of a compilation before anything is made. */
export function nothingMade(judged: JudgedProject): Omit<Compilation, "problems"> {
  const { files, numbered, leftOut, texts } = judged;
  return {
    outputs: [],
    leftOut: 0,
    folder: files.alone ? null : files.out,
    whole: null,
    record: null,
    changes: numbered.changes,
    drafts: [...leftOut],
    waivers: waiversIn(judged),
    sources: texts,
  };
}
