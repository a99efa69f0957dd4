import { Lexer } from "yaml";

/** Where the comments that YAML itself sees begin, in order. */
export function comments(text: string): readonly number[] {
  const found: number[] = [];
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    // A control character announces a scalar, or a document, and is not in the text.
    const mark = token === "\x02" || token === "\x1f" || token === "\x18";
    if (!mark && !scalar && token.startsWith("#")) found.push(offset);
    scalar = token === "\x1f";
    if (!mark) offset += token.length;
  }
  return found;
}
