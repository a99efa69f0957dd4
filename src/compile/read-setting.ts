import { lines, type MapValue } from "../data/index.ts";
import type { Body } from "../meeting/body.ts";
import { type Project, projectOfHead, readPeople, readProject } from "../model/index.ts";
import { parse, type Source } from "../parse/index.ts";
import type { Problem } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";
import { type Furnished, furnish, type House } from "./furnish.ts";
import { toldOnce } from "./told-once.ts";

/** What all documents of a project share; the project is null where it is at fault. */
export interface Setting {
  readonly project: Project | null;
  /** The house of a body by its key; the project's where no body has that key. Null for one at fault. */
  readonly houseOf: (body: string | null) => House | null;
  /** The head of a file that stands alone, without what a project would say; else null. */
  readonly head: MapValue | null;
  /** Files of houses that are the project's own, for the reports. */
  readonly texts: readonly { readonly file: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

const unread = { houseOf: () => null, head: null, texts: [] };

/** Reads safermk.yaml, and what the houses that it names say. */
export async function readSetting(files: ProjectFiles): Promise<Setting> {
  const { config, root, cwd, alone } = files;
  const [source] = files.sources;
  if (alone && source !== undefined) return readAlone(source, root, cwd);
  if (config === null) return { project: null, problems: [], ...unread };
  const { value: project, problems } = readProject(config.file, config.text);
  if (project === null) return { project, problems, ...unread };
  return withPeople(files, await furnishAll(project, problems, root, cwd));
}

/** Adds everybody whom people.yaml names. */
function withPeople({ people }: ProjectFiles, setting: Setting): Setting {
  const { project, houseOf, problems } = setting;
  const words = houseOf(null)?.wording.people;
  if (project === null || people === null || words === undefined) return setting;
  const known = readPeople(people.file, people.text, project.bodies, words);
  return {
    ...setting,
    project: { ...project, people: known.value },
    problems: [...problems, ...known.problems],
  };
}

/** What a file that stands alone says in its head in place of safermk.yaml. */
async function readAlone(source: Source, root: string, cwd: string): Promise<Setting> {
  const { head } = parse(source).value;
  const start = lines(source.file, source.text).place(0, 0);
  const { value, problems } = projectOfHead(head, start);
  return { ...(await furnishAll(value.project, problems, root, cwd)), head: value.head };
}

/** Opens each house once, and reads its words in each language once. */
async function furnishAll(
  project: Project,
  earlier: readonly Problem[],
  root: string,
  cwd: string,
): Promise<Setting> {
  const furnished = new Map<string, Furnished>();
  const open = async (body: Body | null) => {
    const key = keyOf(body, project);
    if (furnished.has(key)) return;
    const { house, lang } = ofBody(body, project);
    furnished.set(key, await furnish(house, lang, root, cwd));
  };
  for (const body of [null, ...project.bodies.values()]) await open(body);
  const all = [...furnished.values()];
  return {
    project,
    head: null,
    houseOf: (body) =>
      furnished.get(keyOf(project.bodies.get(body ?? "") ?? null, project))?.house ?? null,
    texts: all.flatMap(({ texts }) => texts),
    problems: toldOnce([...earlier, ...all.flatMap(({ problems }) => problems)]),
  };
}

function ofBody(body: Body | null, project: Project) {
  return { house: body?.house ?? project.house, lang: body?.lang ?? null };
}

function keyOf(body: Body | null, project: Project): string {
  const { house, lang } = ofBody(body, project);
  return `${house.value} ${lang?.value ?? ""}`;
}
