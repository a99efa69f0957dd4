import type { Outcome } from "../problem.ts";
import type { JudgedProject } from "./judged-project.ts";
import type { MadeOutputs } from "./make-outputs.ts";
import { disclose } from "./publish.ts";
import { renderEach } from "./render-each.ts";
import type { ToBeDrawn } from "./to-be-drawn.ts";

/** Renders the restricted edition of documents, of those that have one. The list is of what is published. */
export async function discloseAll(
  drawn: ToBeDrawn,
  project: JudgedProject,
): Promise<Outcome<MadeOutputs<"restricted">>> {
  let leftOut = 0;
  const { value: outputs, problems } = await renderEach(
    "restricted",
    drawn,
    project,
    (document, composing) => {
      const publication = disclose(document, project.on, composing);
      if (publication === null) leftOut++;
      return publication && { ...publication, list: null };
    },
  );
  return { value: { outputs, leftOut }, problems };
}
