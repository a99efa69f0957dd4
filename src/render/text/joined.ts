import type { Lines } from "./lines.ts";

/** Blocks one under the other with blank lines between them; what has no words takes no room. */
export function joined(blocks: readonly Lines[], blank: number): Lines {
  const gap = Array.from({ length: blank }, () => "");
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [...gap, ...block]));
}
