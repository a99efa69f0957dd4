/** Gives the expression to use on a text: the same one, with its lastIndex, for texts that are alike. */
export type Pattern = (text: string) => RegExp;

/**
 * A regular expression with Unicode properties, such as `\p{L}` for a letter. V8 spends half a
 * millisecond and more on the tables of each, and a check needs some forty of them. Nearly all
 * minutes are typed with the letters of ASCII alone, and there `A-Za-z` finds the same for nothing.
 */
export function pattern(source: string, flags = "u"): Pattern {
  let full: RegExp | undefined;
  let plain: RegExp | undefined;
  return (text) => {
    if (plainText.test(text)) {
      plain ??= new RegExp(inAscii(source), flags);
      return plain;
    }
    full ??= new RegExp(source, flags);
    return full;
  };
}

/** ASCII, and the signs beside it that British minutes have: dashes, curly quotes, the pound. */
const plainText = /^[\0-\x7f\xa0£‐-‧]*$/;

/** What of each property there is in plain text, as it stands between square brackets. */
const members: ReadonlyMap<string, string> = new Map([
  ["L", "A-Za-z"],
  ["Lu", "A-Z"],
  ["Ll", "a-z"],
  ["N", "0-9"],
  ["M", ""],
  ["Cc", "\\0-\\x1f\\x7f"],
  ["Cf", ""],
  ["Cs", ""],
  ["Zl", ""],
  ["Zp", ""],
  ["Default_Ignorable_Code_Point", ""],
  ["Emoji_Modifier", ""],
  ["Extended_Pictographic", ""],
  ["Script=Latin", "A-Za-z"],
]);

function inAscii(source: string): string {
  let within = false;
  return source.replace(/\\p\{([^}]*)\}|\\.|[[\]]/g, (token, property?: string) => {
    if (token === "[" || token === "]") within = token === "[";
    if (property === undefined) return token;
    const found = members.get(property);
    if (found === undefined) throw new Error(`what plain text has of ${property} is not known`);
    return within ? found : `[${found}]`;
  });
}
