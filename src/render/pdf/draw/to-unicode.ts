/** How many codes one range holds: the first byte of all its codes must be the same. */
const RANGE = 256;

/**
 * The text of each glyph (ISO 32000-1, 9.10.3); `texts` is by number of glyph. The first, that of
 * no character, is never shown and has none.
 */
export function toUnicode(texts: readonly (readonly number[])[]): string {
  const ranges: string[] = [];
  for (let start = 1; start < texts.length; ) {
    const end = Math.min(texts.length, start - (start % RANGE) + RANGE);
    const entries = texts.slice(start, end).map((points) => `<${utf16(points)}>`);
    ranges.push(`<${hex(start)}> <${hex(end - 1)}> [${entries.join(" ")}]`);
    start = end;
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${inBlocks(ranges)}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** A block holds no more than a hundred. */
function inBlocks(ranges: readonly string[]): string {
  const blocks: string[] = [];
  for (let start = 0; start < ranges.length; start += 100) {
    const block = ranges.slice(start, start + 100);
    blocks.push(`${block.length} beginbfrange\n${block.join("\n")}\nendbfrange`);
  }
  return blocks.join("\n");
}

function utf16(points: readonly number[]): string {
  return Buffer.from(String.fromCodePoint(...points), "utf16le")
    .swap16()
    .toString("hex");
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
