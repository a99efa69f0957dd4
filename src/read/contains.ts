import { sep } from "node:path";

/** Whether an absolute path is a place itself or lies below it. */
export function contains(place: string, path: string): boolean {
  return path === place || path.startsWith(place.endsWith(sep) ? place : place + sep);
}
