import { posix } from "node:path";
import { message, type Place, pasted, type Sink } from "../problem.ts";

/**
 * The path below the project of an image that a source names, from the folder of the source; null,
 * with a problem, where it is no such path.
 */
export function findImage(url: string, source: string, place: Place, report: Sink): string | null {
  const typed = decoded(url);
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(typed)) {
    report(outside(message`The image ${shortened(url)} is an address, expected a file.`, place));
    return null;
  }
  if (/^[\\/]|^[a-z]:/i.test(typed)) {
    report(outside(message`The path of the image ${url} begins at the root of a disk.`, place));
    return null;
  }
  if (typed.includes("\\")) {
    report(backslashes(typed, place));
    return null;
  }
  const path = posix.join(posix.dirname(source), typed);
  if (path === ".." || path.startsWith("../")) {
    report(outside(message`The path of the image ${url} leads out of the project.`, place));
    return null;
  }
  if (typed === "" || path.endsWith("/") || /\p{Cc}/u.test(typed)) {
    report(nothing(url, place));
    return null;
  }
  return path;
}

/** Spaces may be written as %20. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function shortened(url: string): string {
  return url.length > 60 ? `${url.slice(0, 60)}…` : url;
}

function outside(found: ReturnType<typeof message>, place: Place) {
  return {
    rule: "image-outside-project",
    severity: "error",
    message: found,
    hint: message`Save the picture in a folder of the project, and write its path as it is found from this file: images/plan.png`,
    place,
  } as const;
}

function backslashes(typed: string, place: Place) {
  return {
    rule: "image-unreadable",
    severity: "error",
    message: message`The path of the image ${typed} has backslashes in it.`,
    hint: message`Write it with forward slashes: ${pasted(typed.replaceAll("\\", "/"))}`,
    place,
  } as const;
}

function nothing(url: string, place: Place) {
  return {
    rule: "image-unreadable",
    severity: "error",
    message: message`The path of the image, ${url}, names no file.`,
    hint: message`Write the path of a PNG or JPEG file as it is found from this file: images/plan.png`,
    place,
  } as const;
}
