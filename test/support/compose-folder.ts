import { readSetting } from "../../src/compile/read-setting.ts";
import { compose } from "../../src/compose/index.ts";
import type { Minutes } from "../../src/document/index.ts";
import { publicEdition, publicOn } from "../../src/editions/index.ts";
import { model } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import { readProjectFiles } from "../../src/read/index.ts";
import { composing } from "./composing.ts";
import { wording } from "./wording.ts";

/** The documents of a project, by the path of their source below it: the middle of the pipeline. */
export async function composeFolder(folder: string): Promise<ReadonlyMap<string, Minutes>> {
  const read = await readProjectFiles([folder], null, folder);
  if (read.type === "refused") throw new Error(read.refusal.message);
  const { sources } = read.files;
  const { project } = await readSetting(read.files);
  if (!project) throw new Error("the project cannot be read");
  const meetings = sources.flatMap(
    (source) => model(parse(source).value, project, wording).value ?? [],
  );
  const { value: numbered } = number(meetings, true);
  return new Map(
    numbered.map((meeting) => [
      meeting.file,
      compose(publicEdition(meeting, publicOn(meetings)), composing(meeting.file)),
    ]),
  );
}
