import type { Body, Numbering } from "../meeting/body.ts";

/** What must be known of a body to read the words of its minutes. */
export interface Customs {
  readonly nation: Body["nation"];
  /** Null where its items bear no numbers. */
  readonly format: Numbering["format"] | null;
  readonly levels: Numbering["levels"];
}

/** Those of a body, or the commonest where the head does not say which body met. */
export function customsOf(body: Body | undefined): Customs {
  if (body === undefined) return { nation: "england", format: "{n}", levels: [] };
  const { nation, numbering } = body;
  return { nation, format: numbering?.format ?? null, levels: numbering?.levels ?? [] };
}
