// JSON.stringify leaves these as they are, and a terminal would obey or misplace them.
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Data for programs that does nothing to a terminal. */
export function safeJson(data: object): string {
  return `${JSON.stringify(data, null, 2).replace(unsafe, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
