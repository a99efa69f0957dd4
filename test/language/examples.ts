import { readFileSync } from "node:fs";

/** A fenced example of the reference. */
export interface Example {
  /** The heading it stands under, and its place among the examples. */
  readonly name: string;
  /** What the fence says it is: "markdown", "yaml head", "markdown wrong typed-list". */
  readonly kind: string;
  readonly text: string;
}

/** Every example of the reference, in order. */
export function examples(): readonly Example[] {
  const reference = readFileSync("templates/language.md", "utf8");
  let heading = "";
  const found: Example[] = [];
  for (const part of reference.split(/^(```[^\n]*\n[\s\S]*?^```$)/m)) {
    const [, kind, text] = /^```([^\n]*)\n([\s\S]*)```$/.exec(part) ?? [];
    if (kind !== undefined && text !== undefined) {
      found.push({ name: `${found.length + 1}, ${heading}`, kind, text });
    } else heading = [...part.matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? heading;
  }
  return found;
}
