import { judge, judgeSettings } from "./check/index.ts";
import type { BuildRequest, CompileResult } from "./compilation.ts";
import { readSetting } from "./compile/read-setting.ts";
import { refuseTwins } from "./compile/refuse-twins.ts";
import { relevantTo } from "./compile/relevant-to.ts";
import { renderAll } from "./compile/render-all.ts";
import { toBeDrawn } from "./compile/to-be-drawn.ts";
import { mayBeMeeting, understand } from "./compile/understand.ts";
import { commentRanges } from "./data/index.ts";
import { publicOn } from "./editions/index.ts";
import { number } from "./number/index.ts";
import type { Problem } from "./problem.ts";
import { readProjectFiles } from "./read/index.ts";
import type { SourceText } from "./report/index.ts";

/**
 * From files to outputs: read, parse, model, check, number, compose, render. Every source of the
 * project takes part, since numbers run through all meetings of a body; what was asked for is
 * rendered. Nothing is rendered where there is an error, and nothing is written here.
 */
export async function compile(request: BuildRequest): Promise<CompileResult> {
  const read = await readProjectFiles(request.paths, request.out, request.cwd);
  if (read.type === "refused") return read;
  const { files } = read;
  const refusal = refuseTwins(files);
  if (refusal !== null) return { type: "refused", refusal };
  const { project, wording, problems: settingProblems } = await readSetting(files);

  const understood = files.sources.map((source) => understand(source, project, wording));
  const meetings = understood.flatMap(({ meeting }) => meeting ?? []);
  const complete = files.problems.length === 0 && !understood.some(mayBeMeeting);
  const numbered = number(meetings, complete);

  const earlier = [...understood, numbered].flatMap(({ problems }) => problems);
  const judged = meetings.flatMap((meeting) =>
    wording === null ? [] : judge(meeting, earlier, wording),
  );
  const settings = judgeSettings(project?.bodies.values() ?? []);
  const relevant = relevantTo(files, understood);
  const problems = [
    ...files.problems,
    ...settingProblems,
    ...settings,
    ...earlier,
    ...judged,
  ].filter(({ place }) => relevant(place.file));

  const config = [files.config, files.people].flatMap((file) => (file ? [configText(file)] : []));
  const texts = [...config, ...understood.map(({ text }) => text)];
  if (project === null || wording === null || problems.some(isError)) {
    return compiled([], problems, texts);
  }
  const wanted = numbered.value.filter(({ file }) => files.wanted.has(file));
  const house = { name: project.house.value, wording };
  const { meetings: drawn, formats } = toBeDrawn(wanted, request.formats, texts);
  const on = request.on ?? publicOn(meetings);
  const rendered = await renderAll(drawn, on, house, formats, files, texts);
  const all = [...problems, ...rendered.problems];
  const kept = request.formats.length === 0 || all.some(isError) ? [] : rendered.value;
  return compiled(kept, all, texts);
}

function compiled(
  outputs: Compiled["outputs"],
  problems: Compiled["problems"],
  sources: Compiled["sources"],
): CompileResult {
  return { type: "compiled", compilation: { outputs, problems, sources } };
}

type Compiled = Extract<CompileResult, { type: "compiled" }>["compilation"];

/** What a clerk remarks in safermk.yaml and people.yaml is as private as in a meeting. */
function configText(config: { readonly file: string; readonly text: string }): SourceText {
  return { ...config, restricted: commentRanges(config.text) };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
