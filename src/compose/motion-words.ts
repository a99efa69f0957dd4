import type { Wording } from "../house/index.ts";
import type { Motion } from "../meeting/decision.ts";
import type { Poll } from "../meeting/vote.ts";
import { fill } from "./fill.ts";
import { joinNames } from "./join-names.ts";

/**
 * Who moved something and how it was voted on, in the sentences of the house: "Moved by C Marriott,
 * seconded by N Webb. Carried: for 5, against 1." Null where nothing of it is said.
 */
export function motionWords({ moved, seconded, poll }: Motion, wording: Wording): string | null {
  const movers = moversWords(joinNames(moved, wording), joinNames(seconded, wording), wording);
  const sentences = [movers, poll === null ? null : pollWords(poll, wording)];
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : said.join(" ");
}

function moversWords(moved: string | null, seconded: string | null, { motions }: Wording) {
  if (moved !== null && seconded !== null)
    return fill(motions["moved-seconded"], { moved, seconded });
  if (moved !== null) return fill(motions.moved, { moved });
  return seconded === null ? null : fill(motions.seconded, { seconded });
}

function pollWords(poll: Poll, { motions, joining, lang }: Wording): string {
  const counted = (["for", "against", "abstained"] as const).flatMap((choice) => {
    const count = poll[choice];
    return count === null ? [] : [fill(motions.counts[choice], { count: String(count) })];
  });
  const counts = counted.join(joining.comma);
  if (poll.manner === null) return fill(motions.counted, { counts: capital(counts, lang) });
  const manner = motions.manners[poll.manner];
  return counts === ""
    ? fill(motions.voted, { manner })
    : fill(motions["voted-counted"], { manner, counts });
}

/** The figures begin a sentence where nothing stands before them. */
function capital(sentence: string, lang: string): string {
  const [first = ""] = sentence;
  return first.toLocaleUpperCase(lang) + sentence.slice(first.length);
}
