/** Between braces these would end a value, begin another kind of value, or begin a remark. */
const marks = /[,[\]{}"\\]|: |:$| #|^[-?:!&*|>%@`'#]|^\s|\s$|[\p{Cc}\u2028\u2029\ufeff]/u;

/** What programs that read YAML take for a number, a truth or nothing. */
const others =
  /^(?:[-+.]?[\d.][\d.,_:eE+-]*|0[xo]\w+|true|false|yes|no|on|off|y|n|null|nan|inf|~)$/i;

/** A value as it stands behind its key: in double quotes where it would else be read as something else. */
export function fieldText(value: string): string {
  const plain = value !== "" && !marks.test(value) && (isDate(value) || !others.test(value));
  return plain ? value : JSON.stringify(value);
}

/** Days and council years are read as words by most, and nobody would put them in quotes. */
function isDate(value: string): boolean {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(value);
}
