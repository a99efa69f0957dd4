import type { Attribute } from "../parse/index.ts";
import type { Sink } from "../problem.ts";
import { refuseAttribute } from "./refuse-attribute.ts";

/** What a construct says of itself, by the names of its attributes. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** The attributes that a construct has; any other is reported. */
export function knownAttributes(
  attributes: readonly Attribute[],
  known: readonly string[],
  report: Sink,
): Attributes {
  const understood = attributes.filter((attribute) => {
    if (known.includes(attribute.name)) return true;
    refuseAttribute(attribute, known, report);
    return false;
  });
  return new Map(understood.map((attribute) => [attribute.name, attribute]));
}
