import { judge, severityOf } from "../../src/check/index.ts";
import { imagesNamed } from "../../src/compile/images-named.ts";
import { compose } from "../../src/compose/index.ts";
import type { Minutes } from "../../src/document/index.ts";
import { publicEdition, publicOn } from "../../src/editions/index.ts";
import { model, readProject } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import type { Problem } from "../../src/problem.ts";
import { cite } from "../../src/references/index.ts";
import { emptyRegister } from "../../src/register/index.ts";
import { jsonReport, textReport } from "../../src/report/index.ts";
import { composing } from "./composing.ts";
import { plan } from "./plan.ts";
import { wording } from "./wording.ts";

const file = "minutes.md";
const { value: project } = readProject(
  "safermk.yaml",
  'bodies:\n  smk:\n    name: SaferMK\n    numbering:\n      format: "SMK{n}"\n',
);

export interface CompiledText {
  readonly problems: readonly Problem[];
  /** The reports, as people and programs read them. */
  readonly told: string;
  readonly data: string;
  /** The public edition; null where there is an error. */
  readonly minutes: Minutes | null;
}

/** Everything that happens to a text before it is rendered. Every picture is there. */
export function compileText(text: string): CompiledText {
  if (project === null) throw new Error("the project cannot be read");
  const source = { file, key: file, text };
  const parsed = parse(source);
  const modelled = model(parsed.value, project, wording);
  const meetings = modelled.value === null ? [] : [modelled.value];
  const numbered = number(meetings, emptyRegister, true);
  const cited = cite(numbered.value, [source], true, severityOf);
  const earlier = [parsed, modelled, numbered, cited].flatMap(({ problems }) => problems);
  const judged = meetings.flatMap((meeting) => judge(meeting, earlier, wording));
  const problems = [...earlier, ...judged];
  const sources = [{ file, text, restricted: parsed.value.restricted }];
  const told = textReport(problems, sources, { colour: false });
  const data = jsonReport({ outputs: [], removed: [] }, problems, sources, "/");
  const [meeting] = numbered.value;
  if (meeting === undefined || problems.some(({ severity }) => severity === "error")) {
    return { problems, told, data, minutes: null };
  }
  const images = new Map(imagesNamed(meeting).map(({ path }) => [path, plan]));
  const setting = { ...composing(file, images), citations: cited.value };
  return {
    problems,
    told,
    data,
    minutes: compose(publicEdition(meeting, publicOn(meetings)), setting),
  };
}
