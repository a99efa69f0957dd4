import type { Composing } from "../../src/compose/index.ts";
import { wording } from "./wording.ts";

/** What a document without references and pictures is composed with. */
export function composing(file: string): Composing {
  const stemOf = (source: string) => source.replace(/\.md$/i, "");
  return { wording, citations: new Map(), images: new Map(), stemOf, file };
}
