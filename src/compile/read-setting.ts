import { readWording, type Wording } from "../house/index.ts";
import { type Project, readProject } from "../model/index.ts";
import { message, own, type Problem } from "../problem.ts";
import { listHouses, type ProjectFiles, readHouseFile } from "../read/index.ts";

/** What all meetings of a project share; null for what is at fault. */
export interface Setting {
  readonly project: Project | null;
  readonly wording: Wording | null;
  readonly problems: readonly Problem[];
}

/** Reads safermk.yaml, and what the house that it names says. */
export async function readSetting({ config }: ProjectFiles): Promise<Setting> {
  if (config === null) return { project: null, wording: null, problems: [] };
  const { value: project, problems } = readProject(config.file, config.text);
  if (project === null) return { project, wording: null, problems };
  const houses = await listHouses();
  const { value: name } = project.house;
  if (!houses.includes(name)) {
    return { project, wording: null, problems: [...problems, unknownHouse(project, houses)] };
  }
  const wording = readWording(await readHouseFile(name, "wording.yaml"));
  return { project, wording: wording.value, problems: [...problems, ...wording.problems] };
}

function unknownHouse({ house }: Project, known: readonly string[]): Problem {
  return {
    rule: "unknown-house",
    severity: "error",
    message: message`There is no house ${house.value}.`,
    hint: message`Use one of: ${own(known.join(", "))}.`,
    place: house.place,
  };
}
