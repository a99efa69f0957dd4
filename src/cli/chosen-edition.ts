import { type Edition, editions } from "../output.ts";
import { UsageError } from "./usage-error.ts";

/** The edition that `--edition` names, the public one where it does not stand. */
export function chosenEdition(typed: string | undefined): Edition {
  const word = typed?.trim() ?? "public";
  const found = editions.find((edition) => edition === word);
  if (found !== undefined) return found;
  throw new UsageError({
    message: `There is no edition "${word}".`,
    hint: "Write --edition public, or --edition restricted for all that the public does not see.",
  });
}
