import { joinRanges, type Withheld } from "../parse/index.ts";
import type { Stretch } from "./scanned-text.ts";

/** What is not for the public on a day, sorted and apart; null for a day that nobody can know. */
export function withheldOn(stretches: readonly Withheld[], on: string | null): readonly Stretch[] {
  return joinRanges(
    stretches
      .filter(({ release }) => on === null || release === null || !(release <= on))
      .flatMap(withoutOpen),
  );
}

function withoutOpen({ start, end, open }: Withheld): readonly Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (const hole of open) {
    parts.push({ start: from, end: hole.start });
    from = hole.end;
  }
  return [...parts, { start: from, end }].filter((part) => part.start < part.end);
}
