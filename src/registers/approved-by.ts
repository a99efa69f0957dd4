import type { CivilDate } from "../meeting/date.ts";
import { everythingIn } from "./everything-in.ts";
import type { Published } from "./published.ts";

/** The days of the meetings whose minutes a document approves. */
export function approvedBy(published: Published): readonly CivilDate[] {
  return everythingIn(published).flatMap(({ node }) =>
    node.type === "decision" ? node.approves.map(({ value }) => value) : [],
  );
}
