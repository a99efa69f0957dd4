import type { DraftMeeting } from "../meeting/meeting.ts";
import type { Format } from "../output.ts";
import type { SourceText } from "../report/index.ts";
import { rarelyCovered } from "./rarely-covered.ts";

interface ToBeDrawn {
  readonly meetings: readonly DraftMeeting[];
  readonly formats: readonly Format[];
}

/**
 * What must be rendered: what was asked for or, where minutes are only checked, the PDF of those
 * that have characters which its fonts may lack. A check finds all that a build would.
 */
export function toBeDrawn(
  meetings: readonly DraftMeeting[],
  formats: readonly Format[],
  texts: readonly SourceText[],
): ToBeDrawn {
  if (formats.length > 0) return { meetings, formats };
  const rare = new Set(texts.filter(({ text }) => rarelyCovered(text)).map(({ file }) => file));
  const doubtful = meetings.filter(({ file, body }) => rare.has(file) || rarelyCovered(body.name));
  return { meetings: doubtful, formats: ["pdf"] };
}
