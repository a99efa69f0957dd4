import { type House, readHouse } from "../house/index.ts";
import { type Project, readProject } from "../model/index.ts";
import { message, own, type Problem } from "../problem.ts";
import { listHouses, type ProjectFiles, readHouseFiles } from "../read/index.ts";

/** What all meetings of a project share; null for what is at fault. */
export interface Setting {
  readonly project: Project | null;
  readonly house: House | null;
  readonly problems: readonly Problem[];
}

/** Reads safermk.yaml and the house that it names. */
export async function readSetting({ config }: ProjectFiles): Promise<Setting> {
  if (config === null) return { project: null, house: null, problems: [] };
  const { value: project, problems } = readProject(config.file, config.text);
  if (project === null) return { project, house: null, problems };
  const files = await readHouseFiles(project.house.value);
  if (files === null) {
    return {
      project,
      house: null,
      problems: [...problems, unknownHouse(project, await listHouses())],
    };
  }
  const house = readHouse(files);
  return { project, house: house.value, problems: [...problems, ...house.problems] };
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
