import type { Format } from "../output.ts";
import type { SourceText } from "../report/index.ts";
import type { NumberedDocument } from "./numbered-document.ts";
import { rarelyCovered } from "./rarely-covered.ts";

export interface ToBeDrawn {
  readonly documents: readonly NumberedDocument[];
  readonly formats: readonly Format[];
}

/**
 * What must be rendered: what was asked for or, where minutes are only checked, the PDF of those
 * that have characters which its fonts may lack. A check finds all that a build would.
 */
export function toBeDrawn(
  documents: readonly NumberedDocument[],
  formats: readonly Format[],
  texts: readonly SourceText[],
): ToBeDrawn {
  if (formats.length > 0) return { documents, formats };
  const rare = new Set(texts.filter(({ text }) => rarelyCovered(text)).map(({ file }) => file));
  // What safermk.yaml and the houses say may stand in any document.
  const shared = [...rare].some((file) => !/\.md$/i.test(file));
  return { documents: documents.filter(({ file }) => shared || rare.has(file)), formats: ["pdf"] };
}
