import type { Change } from "./change.ts";
import type { Part } from "./comparison.ts";

/** A change as a member is told it: `SMK30 resolution 2: "next meeting" became "April meeting"`. */
export function changeWords(change: Change): string {
  const { type, item, what, restricted } = change;
  const where = [item === null ? "" : (item.number ?? quoted(item.title)), what]
    .filter((part) => part !== "")
    .join(" ");
  if (type === "moved") return `${where} ${quoted(item?.title ?? "")}: moved`;
  if (type === "renumbered") return `${quoted(item?.title ?? "")}: ${numbers(change)}`;
  if (restricted) return `${where}: ${what === "restricted text" ? type : `${type} [restricted]`}`;
  if (type === "changed") return `${where}: ${runs(change)}`;
  const sign = type === "added" ? "+" : "-";
  const words = change.after ?? change.before ?? "";
  if (what === "" && item !== null) {
    const title = item.number === null ? "" : ` ${quoted(item.title)}`;
    return `${where}${title}: ${type === "added" ? "new item" : "item taken out"}`;
  }
  return `${where}: ${sign} ${isShort(words) ? words : quoted(words)}`;
}

function numbers({ before, after }: Change): string {
  if (before === null) return `${after}, without a number before`;
  return after === null ? `without a number, ${before} before` : `${after}, ${before} before`;
}

/** A name or a time stands without quotation marks. */
function isShort(words: string): boolean {
  return words.length <= 60 && !/[.;:]$/.test(words);
}

/** More than that in one paragraph, and it is better read as a whole. */
const most = 3;

function runs({ parts, before, after }: Change): string {
  const found = withNeighbours(parts);
  const whole = `${quoted(before ?? "")} became ${quoted(after ?? "")}`;
  if (found.length === 0 || found.length > most) return whole;
  return found
    .map(({ removed, added }) => {
      if (removed === "") return `+ ${quoted(added)}`;
      return added === "" ? `- ${quoted(removed)}` : `${quoted(removed)} became ${quoted(added)}`;
    })
    .join("; ");
}

interface Run {
  readonly removed: string;
  readonly added: string;
}

/** Each stretch that changed; where it is a word or two, the next one stands with it, to be understood. */
function withNeighbours(parts: readonly Part[]): readonly Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined || part.type === "kept") continue;
    const before = parts[index - 1];
    const next = parts[index + 1];
    const pair = part.type === "removed" && next?.type === "added";
    if (pair) index += 1;
    const removed = part.type === "removed" ? part.text : "";
    const added = pair ? next.text : part.type === "added" ? part.text : "";
    runs.push(withNeighbour({ removed, added }, before, parts[index + 1]));
  }
  return runs;
}

function withNeighbour(
  { removed, added }: Run,
  before: Part | undefined,
  after: Part | undefined,
): Run {
  const isFew = [removed, added].every((text) => text.trim().split(/\s+/).length <= 2);
  const next = isFew ? nextWord(after, `${removed}${added}`) : "";
  const last = isFew && next === "" && !(removed && added) ? lastWord(before) : "";
  const whole = (text: string) => `${last}${text}${next}`.replace(/\s+/g, " ").trim();
  return { removed: whole(removed), added: whole(added) };
}

function nextWord(part: Part | undefined, text: string): string {
  const form = /\s$/.test(text) ? /^[^\s.,;:]+/ : /^\s+[^\s.,;:]+/;
  return form.exec(part?.text ?? "")?.[0] ?? "";
}

function lastWord(part: Part | undefined): string {
  return /[^\s.,;:]+\s*$/.exec(part?.text ?? "")?.[0] ?? "";
}

function quoted(text: string): string {
  return text === "" ? "[restricted]" : `"${text}"`;
}
