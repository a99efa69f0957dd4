import type { Minutes } from "../../../src/document/index.ts";

/** The same tree with each of its strings changed; a link keeps a scheme that may be followed. */
export function everyString(minutes: Minutes, change: (text: string) => string): Minutes {
  return changed(minutes, change) as Minutes;
}

function changed(node: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(node)) return node.map((child) => changed(child, change));
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, property(key, value, change)]),
  );
}

function property(key: string, value: unknown, change: (text: string) => string): unknown {
  if (["type", "kind", "format", "columns", "image"].includes(key)) return value;
  return typeof value === "string" ? change(value) : changed(value, change);
}
