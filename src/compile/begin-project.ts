import { join } from "node:path";
import { judgeSettings } from "../check/index.ts";
import type { Message, Refusal } from "../problem.ts";
import { readStarterFile } from "../read/index.ts";
import {
  bodyKey,
  draftNext,
  type ProjectAnswers,
  projectFile,
  writeMinutes,
} from "../starter/index.ts";
import { readSetting } from "./read-setting.ts";

export type BegunProject =
  | {
      readonly type: "begun";
      readonly files: readonly { readonly path: string; readonly content: string }[];
    }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** Every file of a new project; refused where what was answered would be at fault in safermk.yaml. */
export async function beginProject(
  answers: ProjectAnswers,
  root: string,
  version: string,
): Promise<BegunProject> {
  const text = projectFile(answers);
  const setting = await readSetting({
    root,
    cwd: root,
    alone: false,
    out: join(root, "public"),
    config: { file: "safermk.yaml", text },
    people: null,
    register: null,
    records: [],
    sources: [],
    wanted: new Set(),
    whole: true,
    listed: false,
    problems: [],
  });
  const bodies = [...(setting.project?.bodies.values() ?? [])];
  const faults = [...setting.problems, ...judgeSettings(bodies)];
  const fault = faults.find(({ severity }) => severity === "error");
  if (fault !== undefined) {
    const refusal = { message: sentence(fault.message), hint: sentence(fault.hint) };
    return { type: "refused", refusal };
  }
  const body = bodies.find(({ key }) => key === bodyKey(answers.name));
  const house = setting.houseOf(body?.key ?? null);
  if (body === undefined || house === null) throw new Error("A sound project has body and house.");
  const left = { unapproved: [], actions: [] };
  const first = draftNext(body, answers.date, { meetings: [], people: [], left }, house.wording);
  const [attributes, ignored, workflow] = await Promise.all(
    ["gitattributes", "gitignore", "publish.yml"].map(readStarterFile),
  );
  const files = {
    "safermk.yaml": text,
    [`meetings/${answers.date}.md`]: writeMinutes(first),
    ".gitattributes": attributes ?? "",
    ".gitignore": ignored ?? "",
    ".github/workflows/minutes.yml": (workflow ?? "").replaceAll("{{version}}", version),
  };
  return {
    type: "begun",
    files: Object.entries(files).map(([path, content]) => ({
      path: join(root, path),
      content,
    })),
  };
}

/** What was typed on the command line may be shown there. */
function sentence(message: Message): string {
  return message
    .map((part) => (typeof part === "string" ? part : part.bare ? part.quoted : `"${part.quoted}"`))
    .join("");
}
