import type { Problem } from "../problem.ts";
import type { SourceText } from "./source-text.ts";

/** The sources with what problems found to be secret in their public places: no other problem tells it. */
export function withSecrets(
  sources: readonly SourceText[],
  problems: readonly Problem[],
): readonly SourceText[] {
  const secrets = problems.filter(({ secret }) => secret === true);
  if (secrets.length === 0) return sources;
  return sources.map((source) => {
    const found = secrets
      .filter(({ place }) => place.file === source.file)
      .map(({ place }) => ({ start: place.start.offset, end: place.end.offset }));
    const restricted = [...source.restricted, ...found].sort(
      (one, other) => one.start - other.start,
    );
    return { ...source, restricted };
  });
}
