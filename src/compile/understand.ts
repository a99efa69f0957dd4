import type { Wording } from "../house/index.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { model, type Project } from "../model/index.ts";
import { parse, type Source } from "../parse/index.ts";
import type { Problem } from "../problem.ts";
import type { SourceText } from "../report/index.ts";

/** A source as far as it could be understood; what it was parsed into is let go. */
export interface Understood {
  /** Null where it is not a meeting, or where the project itself could not be read. */
  readonly meeting: Meeting | null;
  readonly text: SourceText;
  readonly problems: readonly Problem[];
}

/** Parses one source and reads it as a meeting. */
export function understand(
  source: Source,
  project: Project | null,
  wording: Wording | null,
): Understood {
  const { value: parsed, problems } = parse(source);
  const { file, text } = source;
  const { restricted } = parsed;
  const known = { text: { file, text, restricted }, problems };
  if (project === null || wording === null) return { meeting: null, ...known };
  const modelled = model(parsed, project.bodies, wording.people);
  return { ...known, meeting: modelled.value, problems: [...problems, ...modelled.problems] };
}
