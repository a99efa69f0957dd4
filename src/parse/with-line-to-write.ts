import { message, pasted } from "../problem.ts";
import { mendedAttributes } from "./mends/index.ts";
import { namesRestriction } from "./names-restriction.ts";
import type { AttributeFault } from "./read-attributes.ts";

/**
 * A fault of what stands in braces, with the line to write where nothing has to be guessed. Where
 * the line may have been restricted it would not be shown.
 */
export function withLineToWrite(
  fault: AttributeFault,
  braces: string,
  line: string,
): AttributeFault {
  const at = line.lastIndexOf(`{${braces}}`) + 1;
  const mended =
    fault.rule === "misspelt-block" && at > 0 && !namesRestriction(braces)
      ? mendedAttributes(braces)
      : null;
  if (mended === null) return fault;
  const whole = line.slice(0, at) + mended + line.slice(at + braces.length);
  return { ...fault, hint: [...fault.hint, ...message` Write ${pasted(whole)}`] };
}
