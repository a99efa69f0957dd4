import type { Passage } from "../meeting/content.ts";
import type { Unnumbered } from "../meeting/number.ts";
import type { Fenced } from "../parse/index.ts";
import { readHeld } from "./read-held.ts";
import { readRestriction, restrictions } from "./read-restriction.ts";
import type { Reading } from "./reading.ts";
import { refuseAttribute } from "./refuse-attribute.ts";

/** Reads a block `:::restricted`; one that gives no reason is confidential. */
export function readPassage(block: Fenced, reading: Reading): readonly [Passage<Unnumbered>] {
  const { customs, report } = reading;
  for (const attribute of block.attributes) {
    if (!restrictions.includes(attribute.name)) {
      refuseAttribute(attribute, restrictions, report);
    }
  }
  const exemption = readRestriction(block.attributes, customs.nation, report);
  return [
    {
      type: "passage",
      exemption: exemption ?? { type: "confidential" },
      content: readHeld(block, reading),
      place: block.opening,
    },
  ];
}
