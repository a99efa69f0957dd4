import { message, type Place } from "../problem.ts";

/** Tells a heading whose words follow the # marks at once. */
export function unspacedHeading(line: string, { place }: { place: Place }) {
  return {
    rule: "unknown-construct",
    severity: "error",
    message: message`Found ${line}, expected a space between # and the title.`,
    hint: message`Put a space after the last #.`,
    place,
  } as const;
}
