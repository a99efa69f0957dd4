import { isDeviceName } from "../device-name.ts";
import { endings } from "../output.ts";
import { pattern } from "../pattern.ts";

const longest = 1000;

// Of what may stand in a name on some system, what leads elsewhere on another: drives and streams,
// backslashes, names of devices, dots and spaces that Windows leaves out; and what cannot be seen.
const unsafe = String.raw`[\\:\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffd]`;
const ours = new RegExp(String.raw`[^/]\.(?:${[...Object.values(endings), "csv"].join("|")})$`);

/**
 * Whether a path that was read from a file is one of an output below the folder, on any system. What
 * the file says may be damaged, or meant to harm: nothing is done by any other path.
 */
export function isSafePath(path: string): boolean {
  if (path.length > longest || !ours.test(path) || pattern(unsafe, "u")(path).test(path))
    return false;
  return path.split("/").every(isSafeName);
}

function isSafeName(name: string): boolean {
  return name !== "" && !/[. ]$/.test(name) && !/^\.safermk/i.test(name) && !isDeviceName(name);
}
