import { wrapped } from "./wrapped.ts";

const margin = "  ";

/** The reference of the language, for a terminal of 80 columns; examples are left as they are. */
export function languagePage(markdown: string): string {
  const parts = markdown
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/^(```[^\n]*\n[\s\S]*?^```$)/m);
  return `${parts.map((part) => (part.startsWith("```") ? example(part) : prose(part))).join("\n")}\n`;
}

/** A line of minutes is not broken: a break would mean something. */
function example(fenced: string): string {
  const lines = fenced.split("\n").slice(1, -1);
  return lines.map((line) => (line === "" ? "\n" : `${margin}${margin}${line}\n`)).join("");
}

function prose(markdown: string): string {
  const blocks = markdown.split(/\n\s*\n/).filter((block) => block.trim() !== "");
  return blocks
    .map((block) => `${block.startsWith("- ") ? list(block) : paragraph(block)}\n`)
    .join("\n");
}

function paragraph(block: string): string {
  const title = /^#+ (.*)$/.exec(block.trim())?.[1];
  return title === undefined ? wrapped(plain(block), margin) : plain(title);
}

function list(block: string): string {
  const entries = block.trim().slice(2).split(/\n- /);
  return entries.map(entry).join("\n");
}

function entry(words: string): string {
  const hanging = `${margin}  `;
  return wrapped(plain(words), hanging).replace(hanging, `${margin}- `);
}

/** A terminal shows no code and no bold; the marks would be taken for a part of the language. */
function plain(words: string): string {
  return words.replace(/`([^`]+)`|\*\*/g, (_, code = "") => code);
}
