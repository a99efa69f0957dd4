import type { Refusal } from "../problem.ts";
import type { JudgedProject } from "./judged-project.ts";

/** Why minutes are not built under `--locked`: a number in them may still move. Null where none may. */
export function refuseProvisional({ files, documents }: JudgedProject): Refusal | null {
  const drafts = documents.filter(
    (document) =>
      document.type === "minutes" && document.status === "draft" && files.wanted.has(document.file),
  );
  const [first] = drafts.map(({ file }) => file);
  if (first === undefined) return null;
  const names = drafts.map(({ file }) => file).join(", ");
  return {
    message: `These minutes are not issued, and with --locked no provisional number is printed: ${names}.`,
    hint: `At the desk, type safermk issue ${first}${drafts.length > 1 ? ", then the others," : ""} and commit numbers.yaml. With --issued they are left out.`,
  };
}
