import type { Check } from "./check.ts";
import { annotationChecks } from "./checks/annotation-checks.ts";
import { contentChecks } from "./checks/content-checks.ts";
import { documentChecks } from "./checks/document-checks.ts";
import { fileChecks } from "./checks/file-checks.ts";
import { fontChecks } from "./checks/font-checks.ts";
import { metadataChecks } from "./checks/metadata-checks.ts";
import { roleChecks } from "./checks/role-checks.ts";
import { treeChecks } from "./checks/tree-checks.ts";
import { judgedPdf } from "./judged-pdf.ts";

/** Everything that a PDF of safermk is judged by, by name. */
export const checks = {
  ...fileChecks,
  ...documentChecks,
  ...metadataChecks,
  ...contentChecks,
  ...treeChecks,
  ...roleChecks,
  ...annotationChecks,
  ...fontChecks,
};

export type CheckName = keyof typeof checks;

/** The checks that a PDF fails, each with what is wrong; none where it is of both standards. */
export function judge(bytes: Uint8Array): Partial<Record<CheckName, readonly string[]>> {
  const pdf = judgedPdf(bytes);
  const found = Object.entries<Check>(checks).map(([name, check]) => [name, check(pdf)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}
