import type { Composing } from "../../src/compose/index.ts";
import { wording } from "./wording.ts";

/** What a document without references is composed with. */
export function composing(file: string, images: Composing["images"] = new Map()): Composing {
  const stemOf = (source: string) => source.replace(/\.md$/i, "");
  return { wording, logo: null, citations: new Map(), images, stemOf, file };
}
