import { join, relative } from "node:path";
import { likeOf } from "../house/index.ts";
import {
  type CopiedFile,
  copyOfHouse,
  findProject,
  type OpenHouse,
  openHouse,
} from "../read/index.ts";
import { writeNew } from "../write/index.ts";
import type { NewHouseOptions } from "./commands/house.ts";
import { refuse } from "./refuse.ts";
import { UsageError } from "./usage-error.ts";

/** Begins a house of the project's own from another, and says what to do next; gives the exit code. */
export async function newHouse(name: string, { like }: NewHouseOptions): Promise<number> {
  mustBeName(name);
  const cwd = process.cwd();
  const project = await findProject(cwd);
  const root = project ?? cwd;
  const files = await copyOfHouse(await houseLike(like, root, cwd), root);
  const result = await writeNew(
    join(root, name),
    files.map(({ entry, content }) => ({ entry, content: begun(entry, content, name, like) })),
  );
  if (result.type === "refused") return refuse(result.refusal);
  const where = project === null ? "the head of your minutes" : here(project, "safermk.yaml");
  process.stdout.write(
    [
      ...files.map(({ entry }) => here(root, join(name, entry))),
      `To use it, write "house: ${name}" in ${where}.`,
      "Change what you like in these files, and delete what you leave as it is.\n",
    ].join("\n"),
  );
  return 0;
}

/** A path as it is found from where the command was typed. */
function here(root: string, path: string): string {
  return relative(process.cwd(), join(root, path)).replaceAll("\\", "/");
}

function begun(
  entry: string,
  content: CopiedFile["content"],
  name: string,
  like: string,
): string | Uint8Array {
  if (content instanceof Uint8Array) return content;
  return entry.endsWith(".yaml") ? headed(name, like, content) : content.text;
}

/** Says above the words of a copy what may be done with it. */
function headed(name: string, like: string, file: { file: string; text: string }): string {
  const base = likeOf(file)?.value ?? (/wording\.[^/]+\.yaml$/.test(file.file) ? null : "safermk");
  // The words of a second language have nothing to fall back on.
  if (base === null) return `# The house ${name}, begun from ${like}.\n\n${file.text}`;
  return [
    `# The house ${name}, begun from ${like}. Delete what you leave as it is: what is not here is as in`,
    `# the house ${base}, and stays so when that gets better.`,
    "",
    file.text,
  ].join("\n");
}

async function houseLike(like: string, root: string, cwd: string): Promise<OpenHouse> {
  const opened = await openHouse(like, root, cwd);
  if (opened.type === "opened") return opened.house;
  const known = opened.type === "unknown" ? opened.known : [];
  if (opened.type === "unknown" && opened.instead !== null) throw noHouse(like, opened.instead);
  throw new UsageError({
    message: `There is no house "${like}" to begin from.`,
    hint:
      known.length > 0
        ? `Write one of ${known.join(", ")}, or a folder of the project.`
        : "Write the name of a house, or of a folder of the project.",
  });
}

function noHouse(like: string, instead: "folder" | "file"): UsageError {
  const folder = instead === "folder";
  return new UsageError({
    message: folder
      ? `The folder "${like}" holds no file of a house.`
      : `"${like}" is a file, and a house is a folder.`,
    hint: folder
      ? 'Write the name of a folder that holds a wording.yaml or looks.yaml; "safermk house" lists them.'
      : "Write the name of the folder.",
  });
}

/** What Windows keeps for devices, whatever is behind a full stop. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Folders that are for something else. */
const taken = ["public", "record", "meetings", "reports"];

function mustBeName(name: string): void {
  const fit = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u.test(name);
  if (fit && !devices.test(name) && !taken.includes(name.toLowerCase())) return;
  throw new UsageError({
    message: `A house cannot be called "${name}".`,
    hint: fit
      ? "Choose another name: this one is kept for something else."
      : "Choose a name of letters, figures and hyphens, without spaces; it is not a path.",
  });
}
