/** What Markdown itself begins an entry of a list with, or nothing; for a regular expression. */
export const entryMark = "(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?";
