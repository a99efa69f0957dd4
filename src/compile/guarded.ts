import { type ScannedText, type Secrets, secretsOf, withheldOn } from "../scan/index.ts";
import { projectRemarks } from "../starter/index.ts";
import { faultyFiles } from "./faulty-files.ts";
import type { JudgedProject } from "./judged-project.ts";

/** What is to be kept from the public, and the texts in which it stands. */
export interface Guarded {
  readonly texts: readonly ScannedText[];
  readonly secrets: Secrets;
}

/** All that stands in the restricted text of a project and nowhere in its public text. */
export function guarded({ understood, ofProject, problems, setting, on }: JudgedProject): Guarded {
  const faulty = faultyFiles(problems);
  const texts = [
    ...understood.map(({ text: { file, text, restricted }, withheld }) => ({
      file,
      text,
      // What is at fault may not say what it was meant to.
      withheld: faulty.has(file) ? restricted : withheldOn(withheld, on),
    })),
    ...ofProject.map(({ file, text, restricted }) => ({ file, text, withheld: restricted })),
  ];
  const bodies = [null, ...(setting.project?.bodies.keys() ?? [])];
  const wordings = new Set(bodies.flatMap((body) => setting.houseOf(body)?.wording ?? []));
  const known = [...wordings].map((wording) => JSON.stringify(wording));
  // Else each project that init began would be searched for words of safermk's own.
  return { texts, secrets: secretsOf(texts, [...known, ...Object.values(projectRemarks)]) };
}
