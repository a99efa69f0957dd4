import type { Fenced } from "../parse/index.ts";
import type { Reading } from "./reading.ts";
import { refuseAttribute } from "./refuse-attribute.ts";

/** A block `:::clerk` is in no edition: its words are not read. */
export function readClerkNote({ attributes }: Fenced, { report }: Reading): readonly [] {
  for (const attribute of attributes) refuseAttribute(attribute, [], report);
  return [];
}
