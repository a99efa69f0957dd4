/** Begins and ends as words do, and holds nothing that YAML takes for a sign of its own. */
const plain = /^[\p{L}\p{N}](?:[^\p{Cc}]*[^\p{Cc}\s:])?$/u;

/** Words as the value of a line of YAML: as they are where YAML reads them so, else in double quotes. */
export function yamlText(words: string): string {
  const even = words.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (plain.test(even) && !/: |:$| #/.test(even)) return even;
  return `"${even.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}
