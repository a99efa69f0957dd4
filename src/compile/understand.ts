import { type MapValue, valueAt } from "../data/index.ts";
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
  /** What the head says it is, right or wrong; null where there is no head that can be read. */
  readonly claim: Claim | null;
  /** Whether there is no head at all, not even one at fault. */
  readonly headless: boolean;
  readonly text: SourceText;
  readonly problems: readonly Problem[];
}

interface Claim {
  readonly type: string;
  readonly body: string;
  /** Date and start, as they sort. */
  readonly held: string;
}

/** Parses one source and reads it as a meeting. */
export function understand(
  source: Source,
  project: Project | null,
  wording: Wording | null,
): Understood {
  const { value: parsed, problems } = parse(source);
  const { file, text } = source;
  const { head, restricted } = parsed;
  const claim = head === null ? null : claimOf(head);
  const headless = head === null && !/^---|(?:\r\n|\n|\r)---[ \t]*(?:[\r\n]|$)/.test(text);
  const known = { claim, headless, text: { file, text, restricted }, problems };
  if (project === null || wording === null) return { meeting: null, ...known };
  const modelled = model(parsed, project, wording);
  return { ...known, meeting: modelled.value, problems: [...problems, ...modelled.problems] };
}

/** Whether a source that could not be understood may still be the record of a meeting. */
export function mayBeMeeting({ meeting, claim, headless }: Understood): boolean {
  if (meeting !== null || headless) return false;
  return claim === null || claim.type === "" || claim.type === "minutes";
}

function claimOf(head: MapValue): Claim {
  const words = (key: string) => {
    const value = valueAt(head, [key]);
    return value.type === "text" ? value.text.trim() : "";
  };
  return { type: words("type"), body: words("body"), held: `${words("date")} ${words("start")}` };
}
