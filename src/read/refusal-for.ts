import { relative } from "node:path";
import type { Refusal } from "../problem.ts";
import { Unread } from "./unread.ts";

/** Why a file could not be read, in a clerk's words; a fault of another kind is thrown on. */
export function refusalFor(error: unknown, cwd: string): Refusal {
  if (error instanceof Unread) return { message: error.message, hint: error.hint };
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const { code, path } = error as NodeJS.ErrnoException;
  const wording = wordings[String(code)];
  if (wording === undefined) throw error;
  const name = path === undefined ? "The file" : relative(cwd, path) || path;
  return { message: `${name} ${wording.message}`, hint: wording.hint };
}

const wordings: Readonly<Record<string, Refusal>> = {
  ENOENT: { message: "does not exist.", hint: "Look at the spelling of the path." },
  ENOTDIR: { message: "does not exist.", hint: "Look at the spelling of the path." },
  EACCES: {
    message: "may not be read.",
    hint: "Ask whoever owns the file for permission to read it.",
  },
  EPERM: {
    message: "may not be read.",
    hint: "Ask whoever owns the file for permission to read it.",
  },
  EISDIR: { message: "is a folder, expected a file.", hint: "Give the folder another name." },
  EBUSY: { message: "is in use by another program.", hint: "Close it there and run again." },
  ELOOP: { message: "is a link that leads to itself.", hint: "Give the path of the file itself." },
  ENAMETOOLONG: { message: "is too long for a path.", hint: "Give a shorter path." },
};
