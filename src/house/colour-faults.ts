import { message, own } from "../problem.ts";
import { contrast } from "./contrast.ts";
import type { LooksFault } from "./judge-looks.ts";
import type { Looks } from "./looks.ts";

/** WCAG 2.2, 1.4.3: what words of the usual size need on their ground. */
const LEAST = 4.5;
/** A PDF paints no ground. */
const PAPER = "#ffffff";
/** What words are printed in; `rule` is of lines. */
const inks = ["text", "quiet", "accent"] as const;

interface Words {
  readonly ink: string;
  readonly ground: string;
  /** What the ground is called. */
  readonly on: string;
  readonly keys: LooksFault["keys"];
}

/** What of a house's words is hardly seen on a light page, on paper or on a dark page; the faintest first. */
export function colourFaults(looks: Looks): readonly LooksFault[] {
  return (["colours", "dark"] as const)
    .flatMap((scheme) =>
      inks.flatMap((ink) => {
        // Words that are not seen on the page itself need not be told of its tint.
        const faint = wordsIn(scheme, ink, looks).find((words) => contrastOf(words) < LEAST);
        return faint ?? [];
      }),
    )
    .sort((one, other) => contrastOf(one) - contrastOf(other))
    .map(fault);
}

function wordsIn(
  scheme: "colours" | "dark",
  ink: (typeof inks)[number],
  looks: Looks,
): readonly Words[] {
  const { [ink]: colour, background, tint } = looks[scheme];
  const on = (key: string, ground: string): Words => {
    const keys = [
      [scheme, ink],
      [scheme, key],
    ];
    return { ink: colour, ground, on: `${scheme}.${key}`, keys };
  };
  const paper = { ink: colour, ground: PAPER, on: "white paper", keys: [[scheme, ink]] };
  return [on("background", background), ...(scheme === "colours" ? [paper] : []), on("tint", tint)];
}

function contrastOf({ ink, ground }: Words): number {
  return contrast(ink, ground);
}

function fault(words: Words): LooksFault {
  const { ink, ground, on, keys } = words;
  // Rounded down: 4.49 is not enough, and must not be told as 4.5.
  const found = Math.floor(contrastOf(words) * 10) / 10;
  return {
    message: message`The colour ${own(keys[0]?.join(".") ?? "")}, ${own(ink)}, has a contrast of ${own(found)} to 1 on ${own(on)}, ${own(ground)}; expected at least ${own(LEAST)} to 1, so that everybody can read it.`,
    hint: message`Make one of the two darker, or the other lighter. Black on white has 21 to 1.`,
    keys,
  };
}
