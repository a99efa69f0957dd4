import { basename, join } from "node:path";
import { compose } from "../compose/index.ts";
import { publicEdition } from "../editions/index.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { DraftMeeting } from "../meeting/meeting.ts";
import { formats as allFormats, type Format, type Output } from "../output.ts";
import type { Outcome, Problem } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";
import type { SourceText } from "../report/index.ts";
import { loadRenderers, type RenderingHouse } from "./load-renderers.ts";
import { missingGlyphs } from "./missing-glyphs.ts";

/** Renders the public edition of meetings in the formats asked for. */
export async function renderAll(
  meetings: readonly DraftMeeting[],
  on: CivilDate,
  house: RenderingHouse,
  formats: readonly Format[],
  { sources, out }: ProjectFiles,
  texts: readonly SourceText[],
): Promise<Outcome<readonly Output[]>> {
  if (meetings.length === 0) return { value: [], problems: [] };
  const wanted = allFormats.filter((format) => formats.includes(format));
  const { value: renderers, problems: faults } = await loadRenderers(house, wanted);
  const problems: Problem[] = [...faults];
  const value: Output[] = [];
  const keys = new Map(sources.map(({ file, key }) => [file, key]));
  const stemOf = (file: string) => (keys.get(file) ?? file).replace(/\.md$/i, "");
  const shared = { wording: house.wording, citations: new Map(), images: new Map(), stemOf };
  for (const draft of meetings) {
    const meeting = publicEdition(draft, on);
    const composing = { ...shared, file: draft.file };
    const minutes = compose(meeting, composing);
    const stem = stemOf(draft.file);
    for (const [format, renderer] of renderers) {
      const content = await renderer({
        meeting,
        minutes,
        composing,
        name: basename(stem),
        formats,
      });
      if (typeof content === "object" && "missing" in content) {
        problems.push(...missingGlyphs(content.missing, draft.file, texts));
      } else {
        const path = join(out, `${stem}.${format}`);
        value.push({ source: draft.file, format, edition: "public", path, content });
      }
    }
  }
  return { value, problems };
}
