import { pattern } from "../pattern.ts";

const token = pattern(
  String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*|[£€$]?\p{N}+(?:[.,:/-]\p{N}+)*|\s+|[^]`,
  "gu",
);

/** Words, figures, spaces and marks, each by itself. */
export function tokensOf(text: string): readonly string[] {
  return text.match(token(text)) ?? [];
}
