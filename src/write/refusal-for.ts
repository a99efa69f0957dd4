import { basename } from "node:path";
import type { Refusal } from "../problem.ts";
import type { Failure } from "./failure.ts";

/** Says in plain words why the outputs could not be written. */
export function refusalFor({ step, path, code }: Failure): Refusal {
  if (step === "link") return linked(path);
  switch (code) {
    case "EBUSY":
    case "EPERM":
    case "EACCES":
      if (step === "replace") return inUse(path, "replaced");
      return step === "remove" ? inUse(path, "removed") : forbidden(path);
    case "ENOSPC":
    case "EDQUOT":
      return {
        message: `The disk is full: ${path} could not be written.`,
        hint: "Free some space and run again.",
      };
    case "EROFS":
      return {
        message: `${path} is on a disk that can only be read.`,
        hint: "Choose another folder with --out.",
      };
    case "ENOTDIR":
    case "EEXIST":
      return {
        message: `A file stands where a folder is needed: ${path} could not be made.`,
        hint: "Move or rename the file that is in the way, or choose another folder with --out.",
      };
    case "EISDIR":
      return {
        message: `A folder stands where a file is to be written: ${path}.`,
        hint: "Move or rename that folder, and run again.",
      };
    case "ENAMETOOLONG":
      return {
        message: `The name is too long for this disk: ${path}.`,
        hint: "Give the source file a shorter name, or choose a folder nearer the top with --out.",
      };
    default:
      return {
        message: `${path} could not be written (${code}).`,
        hint: "See whether its folder is still there and run again, or choose another with --out.",
      };
  }
}

function inUse(path: string, what: "replaced" | "removed"): Refusal {
  const name = basename(path);
  return {
    message: `${path} could not be ${what}: another program may have it open.`,
    hint: `Close ${name} and run again. If it is open nowhere, ask who looks after your computer whether you may change it.`,
  };
}

function linked(path: string): Refusal {
  return {
    message: `${path} is a link, and safermk writes through no link that stands among its outputs.`,
    hint: "Put a folder in its place, or choose another folder for all outputs with --out.",
  };
}

function forbidden(path: string): Refusal {
  return {
    message: `You may not write here: ${path}.`,
    hint: "Choose another folder with --out, or ask who looks after your computer to let you write there.",
  };
}
