import type { Parsed } from "../parse/index.ts";
import type { Outcome } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";
import type { SourceText } from "../report/index.ts";

/** Every text that was read, with what no report may show of it. */
export function sourceTexts(
  { config }: ProjectFiles,
  parsed: readonly Outcome<Parsed>[],
): readonly SourceText[] {
  const sources = parsed.map(({ value: { source, restricted } }) => ({
    file: source.file,
    text: source.text,
    restricted,
  }));
  return config === null ? sources : [{ ...config, restricted: [] }, ...sources];
}
