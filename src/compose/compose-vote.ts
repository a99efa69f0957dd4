import type { Remark } from "../document/index.ts";
import type { Vote } from "../meeting/vote.ts";
import type { Composing } from "./composing.ts";
import { fill } from "./fill.ts";
import { sentences } from "./sentences.ts";

/** A recorded vote: who voted how. */
export function composeVote({ rows }: Vote, { wording }: Composing): readonly [Remark] {
  const { label, row, choices } = wording.votes;
  const lines = rows.map(({ choice, prints }) =>
    fill(row, { choice: choices[choice], names: prints }),
  );
  return [{ type: "remark", kind: "vote", label, children: sentences(...lines) }];
}
