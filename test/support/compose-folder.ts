import { compose } from "../../src/compose/index.ts";
import type { Minutes } from "../../src/document/index.ts";
import { publicEdition } from "../../src/editions/index.ts";
import { readHouse } from "../../src/house/index.ts";
import { model, readProject } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import { readHouseFiles, readProjectFiles } from "../../src/read/index.ts";

/** The documents of a project, by the path of their source below it: the middle of the pipeline. */
export async function composeFolder(folder: string): Promise<ReadonlyMap<string, Minutes>> {
  const read = await readProjectFiles([folder], null, folder);
  if (read.type === "refused") throw new Error(read.refusal.message);
  const { config, sources } = read.files;
  const project = config && readProject(config.file, config.text).value;
  const files = await readHouseFiles(project?.house.value ?? "");
  const house = files && readHouse(files).value;
  if (!project || !house) throw new Error("the project cannot be read");
  const meetings = sources.flatMap(
    (source) => model(parse(source).value, project.bodies, house.wording.people).value ?? [],
  );
  const { value: numbered } = number(meetings);
  return new Map(
    numbered.map((meeting) => [meeting.file, compose(publicEdition(meeting), house.wording)]),
  );
}
