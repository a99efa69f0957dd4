/** Source of a regular expression for the labels that a pattern such as "({a})" makes. */
export function labelPattern(pattern: string): string {
  const kinds = { n: "\\d+", a: "[a-z]{1,2}", i: "[ivxlcdm]+" };
  return pattern
    .split(/(\{[nai]\})/)
    .map((part) => {
      const kind = /^\{([nai])\}$/.exec(part)?.[1] as keyof typeof kinds | undefined;
      return kind === undefined ? part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&") : kinds[kind];
    })
    .join("");
}
