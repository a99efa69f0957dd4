import { join } from "node:path";
import { likeOf } from "../house/index.ts";
import { copyOfHouse, findProject, type OpenHouse, openHouse } from "../read/index.ts";
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
  const files = await copyOfHouse(await houseLike(like, root, cwd));
  const result = await writeNew(
    join(root, name),
    files.map(({ entry, file, text }) => ({
      entry,
      content: entry.endsWith(".yaml") ? headed(name, like, { file, text }) : text,
    })),
  );
  if (result.type === "refused") return refuse(result.refusal);
  process.stdout.write(
    [
      ...files.map(({ entry }) => `${name}/${entry}`),
      `To use it, write "house: ${name}" in ${project === null ? "the head of your minutes" : "safermk.yaml"}.`,
      "Change what you like in these files, and delete what you leave as it is.\n",
    ].join("\n"),
  );
  return 0;
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
  throw new UsageError({
    message: `There is no house "${like}" to begin from.`,
    hint:
      known.length > 0
        ? `Write one of ${known.join(", ")}, or a folder of the project.`
        : "Write the name of a house, or of a folder of the project.",
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
