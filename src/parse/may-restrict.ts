import { nearMiss } from "../data/index.ts";
import {
  publicClasses,
  publicHeadingAttributes,
  secret,
  secretHeadingAttributes,
} from "./constructs.ts";
import { namesRestriction } from "./names-restriction.ts";
import { nearRestriction } from "./near-restriction.ts";
import type { Attribute } from "./parsed.ts";
import type { ReadAttributes } from "./read-attributes.ts";
import { swallowsRestriction } from "./swallows-restriction.ts";

/** An attribute with any quotes, capitals and spaces; nothing that another could hide in. */
const loose = new RegExp(
  [
    "[ \\t]*(?<sign>[#.]?)(?<name>[a-z][a-z0-9-]*)",
    "(?:[ \\t]*=[ \\t]*(?:",
    '"(?<straight>[^"“”„‟«»=]*)"|',
    '[“”„‟«»](?<curly>[^"“”„‟«»=]*)[“”„‟«»]|',
    "['‘’‚](?<single>[^\"“”„‟«»=‘’']*)['’]|",
    "(?<bare>[a-z0-9-]+)))?(?:[ \\t]*,)?(?=[ \\t]|$)",
  ].join(""),
  "iy",
);

/** What looks like a letter and is none could hide a word. */
const ascii = /^[\x20-\x7e]*$/;

/** More names than any heading has are not told apart. */
const most = 12;

interface Named {
  readonly sign: string;
  readonly name: string;
  readonly value: string;
}

/**
 * Whether what stands in the braces of a heading may have been meant to restrict it: a word near
 * one that does, or near one that clerks use for it, in the value of another too, or nothing that
 * can be read as names.
 */
export function mayRestrict(braces: string, read: ReadAttributes): boolean {
  const named =
    read.fault === null || read.whole ? read.attributes.map(asNamed) : looselyNamed(braces);
  if (named === null || named.length > most) return true;
  if (named.some(restricts)) return true;
  return (read.fault !== null || named.some(isUnknown)) && joined(named).some(nearRestriction);
}

function asNamed({ name, value }: Attribute): Named {
  const sign = name === "class" ? "." : name === "id" ? "#" : "";
  return sign === "" ? { sign, name, value: value ?? "" } : { sign, name: value ?? "", value: "" };
}

function looselyNamed(braces: string): readonly Named[] | null {
  const found: Named[] = [];
  const end = braces.trimEnd().length;
  for (let at = 0; at < end; at = loose.lastIndex) {
    loose.lastIndex = at;
    const match = loose.exec(braces);
    if (match === null || found.length > most) return null;
    const { sign = "", name = "", straight, curly, single, bare = "" } = match.groups ?? {};
    const value = straight ?? curly ?? single ?? bare;
    found.push({ sign, name: name.toLowerCase(), value });
  }
  return found;
}

function restricts(one: Named): boolean {
  const { sign, name, value } = one;
  if (sign === "#") return nearMiss(name, secretHeadingAttributes) !== null;
  if (!isUnknown(one)) return sign === "" && swallowsRestriction(name, value);
  const block = nearMiss(name, secret) !== null;
  return block || !ascii.test(value) || namesRestriction(`${name} ${value} ${name}${value}`);
}

function isUnknown({ sign, name }: Named): boolean {
  if (sign === "#") return false;
  return !(sign === "." ? publicClasses : publicHeadingAttributes).has(name);
}

/** Names with a space inside: "e xempt", "part 2". */
function joined(named: readonly Named[]): readonly string[] {
  return named.flatMap((_, start) =>
    [2, 3, named.length].map((count) =>
      named
        .slice(start, start + count)
        .map(({ name }) => name)
        .join(""),
    ),
  );
}
