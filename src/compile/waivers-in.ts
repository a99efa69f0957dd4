import type { Waiver } from "../waiver.ts";
import type { JudgedProject } from "./judged-project.ts";

/** The numbers of documents asked for that were waived. What a restricted heading says of its number is not public. */
export function waiversIn({ documents, files }: JudgedProject): readonly Waiver[] {
  return documents.flatMap((document) => {
    if (document.type !== "minutes" || !files.wanted.has(document.file)) return [];
    const items: readonly (typeof document.items)[number][] = document.items;
    return items.flatMap(({ type, bears }): readonly Waiver[] => {
      if (bears.type !== "given" || bears.waived === null) return [];
      const { value: prints, place } = bears.number;
      const reason = type === "open" && !document.private ? bears.waived : null;
      return [{ prints, reason, file: place.file, line: place.start.line }];
    });
  });
}
