import { judge } from "../../src/check/index.ts";
import { compose } from "../../src/compose/index.ts";
import { publicEdition, publicOn } from "../../src/editions/index.ts";
import { model, readProject } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import { emptyRegister } from "../../src/register/index.ts";
import { renderJson } from "../../src/render/json/index.ts";
import { jsonReport, textReport } from "../../src/report/index.ts";
import { composing } from "./composing.ts";
import { wording } from "./wording.ts";

const file = "minutes.md";
const { value: project } = readProject(
  "safermk.yaml",
  'bodies:\n  smk:\n    name: SaferMK\n    numbering:\n      format: "SMK{n}"\n',
);
if (!project) throw new Error("the project cannot be read");
const setting = { wording, project };

export interface Told {
  /** The reports, as people and programs read them. */
  readonly reports: string;
  /** All that a renderer is given of the public edition; null where there is an error. */
  readonly outputs: string | null;
}

/** Every word that is told of minutes: the reports, and the public edition where there is no error. */
export function told(text: string): Told {
  const parsed = parse({ file, key: file, text });
  const modelled = model(parsed.value, setting.project, setting.wording);
  const meetings = modelled.value === null ? [] : [modelled.value];
  const numbered = number(meetings, emptyRegister, true);
  const earlier = [parsed, modelled, numbered].flatMap(({ problems }) => problems);
  const judged = meetings.flatMap((meeting) => judge(meeting, earlier, setting.wording));
  const problems = [...earlier, ...judged];
  const sources = [{ file, text, restricted: parsed.value.restricted }];
  const reports = [
    textReport(problems, sources, { colour: false }),
    jsonReport({ outputs: [], removed: [] }, problems, sources, "/"),
  ].join("\n");
  const faulty = meetings.length === 0 || problems.some(({ severity }) => severity === "error");
  if (faulty) return { reports, outputs: null };
  const on = publicOn(meetings);
  const outputs = numbered.value.flatMap((meeting) => {
    const edition = publicEdition(meeting, on);
    const setting = composing(file);
    return [JSON.stringify(compose(edition, setting)), renderJson(edition, setting)];
  });
  return { reports, outputs: outputs.join("\n") };
}
