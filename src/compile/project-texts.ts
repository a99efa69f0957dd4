import { commentRanges } from "../data/index.ts";
import type { ProjectFiles } from "../read/index.ts";
import type { SourceText } from "../report/index.ts";
import type { Setting } from "./read-setting.ts";

type Found = Pick<SourceText, "file" | "text">;

/** The project's own files and those of its houses, for the reports. */
export function projectTexts(files: ProjectFiles, setting: Setting): readonly SourceText[] {
  const typed = [files.config, files.people].flatMap((file) => file ?? []);
  return [
    ...[...typed, ...setting.texts].map(typedText),
    ...(files.register === null ? [] : [registerSource(files.register)]),
  ];
}

/** What a clerk remarks in safermk.yaml, in people.yaml or in a house is as private as in a meeting. */
function typedText(found: Found): SourceText {
  return { ...found, restricted: commentRanges(found.text) };
}

/** Of a meeting held in private nothing is public but that it was held. */
function registerSource(found: Found): SourceText {
  const lines = [...found.text.matchAll(/^.*\bprivate:.*$/gm)];
  const restricted = lines.map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return { ...found, restricted };
}
