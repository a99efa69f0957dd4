import type { MapValue } from "../data/index.ts";
import { message, own, type Sink } from "../problem.ts";

/** Takes the house out of a head: a file that belongs to a project has the project's. */
export function withoutHouse(head: MapValue, report: Sink): MapValue {
  const house = head.entries.find(({ key }) => key === "house");
  if (house === undefined) return head;
  report({
    rule: "unknown-key",
    severity: "error",
    message: message`The key ${own("house")} is not known here, since this file belongs to a project.`,
    hint: message`Write it in safermk.yaml, for all bodies or under one of them, and take the line out here.`,
    place: house.keyPlace,
  });
  return { ...head, entries: head.entries.filter((entry) => entry !== house) };
}
