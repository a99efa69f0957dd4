/** A link that is defined and leads nowhere, as Markdown is taught to hide words; marks of programs and of notebooks. */
const mark = /^(?:\[(?:\\.|[^\]\\])*\]:[ \t]*(?:#|<>)(?=[ \t]|$)|\/\*|\/\/(?=[ \t])|%%)/;

/** Whether a line begins as a comment does elsewhere: its words were meant to be hidden. */
export function isForeignComment(line: string): boolean {
  return mark.test(line);
}
