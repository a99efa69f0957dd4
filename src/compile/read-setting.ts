import { readWording, type Wording } from "../house/index.ts";
import { type Project, readPeople, readProject } from "../model/index.ts";
import { message, own, type Problem } from "../problem.ts";
import { listHouses, type ProjectFiles, readHouseFile } from "../read/index.ts";

/** What all meetings of a project share; null for what is at fault. */
export interface Setting {
  readonly project: Project | null;
  readonly wording: Wording | null;
  readonly problems: readonly Problem[];
}

/** Reads safermk.yaml, what the house that it names says, and people.yaml. */
export async function readSetting({ config, people }: ProjectFiles): Promise<Setting> {
  if (config === null) return { project: null, wording: null, problems: [] };
  const { value: project, problems } = readProject(config.file, config.text);
  if (project === null) return { project, wording: null, problems };
  const houses = await listHouses();
  const { value: name } = project.house;
  if (!houses.includes(name)) {
    return { project, wording: null, problems: [...problems, unknownHouse(project, houses)] };
  }
  const wording = readWording(await readHouseFile(name, "wording.yaml"));
  const found = [...problems, ...wording.problems];
  if (people === null || wording.value === null) {
    return { project, wording: wording.value, problems: found };
  }
  const known = readPeople(people.file, people.text, project.bodies, wording.value.people);
  return {
    project: { ...project, people: known.value },
    wording: wording.value,
    problems: [...found, ...known.problems],
  };
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
