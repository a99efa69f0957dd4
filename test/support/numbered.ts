import { model, readProject } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import { emptyRegister } from "../../src/register/index.ts";
import { wording } from "./wording.ts";

const config = 'bodies:\n  smk:\n    name: SaferMK\n    numbering:\n      format: "SMK{n}"\n';

/** The minutes in a text with their numbers; a fault of them ends the test. */
export function numbered(text: string, file = "minutes.md") {
  const { value: project } = readProject("safermk.yaml", config);
  if (project === null) throw new Error("the project cannot be read");
  const parsed = parse({ file, key: file, text });
  const modelled = model(parsed.value, project, wording);
  const faults = [...parsed.problems, ...modelled.problems];
  const error = faults.find(({ severity }) => severity === "error");
  const meetings = modelled.value === null ? [] : [modelled.value];
  const [meeting] = number(meetings, emptyRegister, true).value;
  if (error === undefined && meeting !== undefined) return meeting;
  throw new Error(`the minutes cannot be read: ${JSON.stringify(error)}`);
}
