import { join, relative, sep } from "node:path";
import { digestOf, type Manifest, manifestName, manifestText } from "../manifest.ts";
import type { Output, WholeBuild } from "../output.ts";
import type { BuiltFolder, Cleared, KeptFile } from "./built-folder.ts";
import { fileAt } from "./file-at.ts";
import { isSafePath } from "./is-safe-path.ts";
import { isWritten } from "./is-written.ts";
import { outOfDate, stemOf } from "./out-of-date.ts";
import { readManifest } from "./read-manifest.ts";
import { standing } from "./standing.ts";
import type { PlannedStep } from "./take-steps.ts";

/** What is to be done in a folder so that it holds a build, and what that does to earlier ones. */
export interface BuildPlan {
  readonly steps: readonly PlannedStep[];
  readonly cleared: Cleared;
}

/** Looks at what stands in a folder, and decides. */
export async function planBuild({ folder, outputs, whole }: BuiltFolder): Promise<BuildPlan> {
  const { listed, outdated, faulty } = await readManifest(folder);
  const built = digestsOf(outputs, folder);
  const data = whole === null ? null : digestsOf(whole.data, folder);
  const late = new Set([...outdated, ...outOfDate(listed, { built, data })]);
  for (const path of built.keys()) late.delete(path);
  const removals = whole === null ? none : await removalsIn(folder, listed, late, built, whole);
  const lines = new Map([...listed, ...built].filter(([path]) => isSafePath(path)));
  for (const path of removals.unlisted) lines.delete(path);
  const puts: PlannedStep[] = [];
  const manifest = { path: join(folder, manifestName), content: manifestText(lines, late) };
  for (const file of [...outputs, manifest]) {
    if (await isWritten(file)) continue;
    const { path, content } = file;
    const replaces = (await fileAt(path)) !== null;
    puts.push({
      does: "put",
      path: shown(path, folder),
      digest: digestOf(content),
      replaces,
      content,
    });
  }
  const removed = removals.steps.map(({ path }) => join(folder, path));
  // The manifest comes last: until then the old one lists what is still to go.
  const last = puts.filter(({ path }) => path === manifestName);
  const first = puts.filter(({ path }) => path !== manifestName);
  return {
    steps: [...first, ...removals.steps, ...last],
    cleared: { manifest: manifest.path, removed, kept: removals.kept, faulty },
  };
}

interface Removals {
  readonly steps: readonly PlannedStep[];
  readonly kept: readonly KeptFile[];
  /** What the manifest no longer lists: it is removed, or it was gone already. */
  readonly unlisted: readonly string[];
}

const none: Removals = { steps: [], kept: [], unlisted: [] };

async function removalsIn(
  folder: string,
  listed: Manifest,
  late: ReadonlySet<string>,
  built: Manifest,
  { data, guarded }: WholeBuild,
): Promise<Removals> {
  const steps: PlannedStep[] = [];
  const kept: KeptFile[] = [];
  const unlisted: string[] = [];
  const twins = new Map([...built.keys()].map((path) => [even(path), path]));
  const sources = new Map(data.map(({ path, source }) => [stemOf(shown(path, folder)), source]));
  for (const path of late) {
    const place = join(folder, path);
    const digest = listed.get(path) ?? "";
    const stands = await standing(folder, path, digest);
    const again = await isSameFile(folder, path, twins.get(even(path)));
    if (stands === "ours" && !again) {
      steps.push({ does: "remove", path, digest, replaces: true, content: null });
    }
    if (stands === "ours" || stands === "gone" || again) unlisted.push(path);
    else {
      const source = sources.get(stemOf(path));
      const grave = guarded !== null && (source === undefined || guarded.has(source));
      kept.push({ path: place, why: stands, grave });
    }
  }
  return { steps, kept, unlisted };
}

/** On some disks a name in other capitals or accents is the name of a file that is built. */
function even(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

async function isSameFile(
  folder: string,
  path: string,
  twin: string | undefined,
): Promise<boolean> {
  if (twin === undefined) return false;
  const [one, other] = await Promise.all([path, twin].map((name) => fileAt(join(folder, name))));
  return one !== null && one === other;
}

function digestsOf(outputs: readonly Output[], folder: string): Manifest {
  return new Map(outputs.map(({ path, content }) => [shown(path, folder), digestOf(content)]));
}

function shown(path: string, folder: string): string {
  return relative(folder, path).split(sep).join("/");
}
