import { type Formatted, format } from "../../src/format/index.ts";
import { model, readProject } from "../../src/model/index.ts";
import { parse, type Source } from "../../src/parse/index.ts";
import type { Problem } from "../../src/problem.ts";
import { wording } from "../support/wording.ts";

const { value: project } = readProject(
  "safermk.yaml",
  'bodies:\n  smk:\n    name: SaferMK\n    numbering:\n      format: "SMK{n}"\n',
);

/** What the stages that read a source find in it. */
export function problemsOf(source: Source): readonly Problem[] {
  if (!project) throw new Error("the project cannot be read");
  const { value, problems } = parse(source);
  return [...problems, ...model(value, project, wording).problems];
}

/** A text as fmt leaves it. */
export function formatted(text: string): Formatted {
  return format({ file: "minutes.md", key: "minutes.md", text }, problemsOf);
}
