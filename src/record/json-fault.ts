const space = /[ \t\r\n]*/y;
const scalar =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/uy;
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** Deeper than any record; whoever nests a million brackets fills no stack. */
const deepest = 20;

/** Where a text stops being JSON, as an offset; null where all of it is. `JSON.parse` does not always say. */
export function jsonFault(json: string): number | null {
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.exec(json);
    if (found !== null) at += found[0].length;
    return found !== null;
  };
  const sign = (mark: string): boolean => {
    take(space);
    if (!json.startsWith(mark, at)) return false;
    at += 1;
    return true;
  };
  const several = (close: string, one: () => boolean): boolean => {
    if (sign(close)) return true;
    do {
      if (!one()) return false;
    } while (sign(","));
    return sign(close);
  };
  const value = (depth: number): boolean => {
    if (depth > deepest) return false;
    const entry = () => take(space) && take(text) && sign(":") && value(depth + 1);
    if (sign("{")) return several("}", entry);
    if (sign("[")) return several("]", () => value(depth + 1));
    return take(scalar);
  };
  const whole = value(0) && take(space) && at === json.length;
  return whole ? null : at;
}
