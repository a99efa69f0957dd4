import {
  judge,
  judgeCorrections,
  judgeReleases,
  judgeSettings,
  severityOf,
} from "./check/index.ts";
import type { BuildRequest, Compilation, CompileResult } from "./compilation.ts";
import { glyphsLacking } from "./compile/glyphs-lacking.ts";
import { imagesNamed } from "./compile/images-named.ts";
import type { MendResult } from "./compile/mend-all.ts";
import { readSetting } from "./compile/read-setting.ts";
import { refuseTwins } from "./compile/refuse-twins.ts";
import { relevantTo } from "./compile/relevant-to.ts";
import { toBeDrawn } from "./compile/to-be-drawn.ts";
import { mayBeMeeting, understand } from "./compile/understand.ts";
import { withoutEchoes } from "./compile/without-echoes.ts";
import { commentRanges } from "./data/index.ts";
import { newestOf, publicOn } from "./editions/index.ts";
import { anchorReport, number } from "./number/index.ts";
import { type Format, usualFormats } from "./output.ts";
import type { Problem } from "./problem.ts";
import { type ProjectFiles, readImages, readProjectFiles } from "./read/index.ts";
import { cite } from "./references/index.ts";
import type { SourceText } from "./report/index.ts";

/**
 * From files to outputs: read, parse, model, number, cite, check, compose, render. Every source of the
 * project takes part, since numbers run through all meetings of a body; what was asked for is
 * rendered. Nothing is rendered where there is an error, and nothing is written here.
 */
export async function compile(request: BuildRequest): Promise<CompileResult> {
  const read = await readProjectFiles(request.paths, request.out, request.cwd);
  if (read.type === "refused") return read;
  const projects = read.type === "alone" ? read.each : [read.files];
  const refusal = refuseTwins(projects);
  if (refusal !== null) return { type: "refused", refusal };
  const compiled = await Promise.all(projects.map((files) => compileProject(files, request)));
  return { type: "compiled", compilation: together(compiled) };
}

async function compileProject(files: ProjectFiles, request: BuildRequest): Promise<Compilation> {
  const setting = await readSetting(files);
  const understood = files.sources.map((source) => understand(source, setting));
  const documents = understood.flatMap(({ document }) => document ?? []);
  const meetings = documents.filter((document) => document.type === "minutes");
  const reports = documents.filter((document) => document.type === "report");

  const complete = files.problems.length === 0 && !understood.some(mayBeMeeting);
  const numbered = number(meetings, complete);
  const anchored = reports.map(anchorReport);

  const cited = cite([...numbered.value, ...anchored], files.sources, complete, severityOf);

  const read = understood.flatMap(({ problems }) => problems);
  const earlier = [...read, ...withoutEchoes(read, numbered.problems), ...cited.problems];
  const judged = documents.flatMap((document) => {
    const wording = setting.houseOf(document.body.key)?.wording;
    return wording === undefined ? [] : judge(document, earlier, wording);
  });
  const images = await readImages(
    files.root,
    documents.filter(({ file }) => files.wanted.has(file)).flatMap(imagesNamed),
  );
  // A file with errors does not say what day it is: its date may be one of them.
  const faulty = new Set(
    [...files.problems, ...earlier, ...judged].filter(isError).map(({ place }) => place.file),
  );
  const sound = meetings.filter(({ file }) => !faulty.has(file));
  const on = request.on ?? publicOn(sound);
  const releases = judgeReleases(documents, request.on ? null : newestOf(sound));
  const settings = judgeSettings(setting.project?.bodies.values() ?? []);
  const relevant = relevantTo(files, understood);
  const problems = [
    ...files.problems,
    ...setting.problems,
    ...settings,
    ...earlier,
    ...judged,
    ...judgeCorrections(numbered.value, on, earlier),
    ...releases,
    ...images.problems,
  ].filter(({ place }) => relevant(place.file));

  const config = [files.config, files.people].flatMap((file) => file ?? []);
  const texts = [
    ...[...config, ...setting.texts].map(projectText),
    ...understood.map(({ text }) => text),
  ];
  const wanted = [...numbered.value, ...anchored].filter(({ file }) => files.wanted.has(file));
  const drawn = toBeDrawn(wanted, formatsOf(request, files), texts);
  if (problems.some(isError)) {
    const lacking = drawn.formats.includes("pdf")
      ? await glyphsLacking(files, understood, setting, texts)
      : [];
    return { outputs: [], problems: [...problems, ...lacking], sources: texts };
  }
  if (drawn.documents.length === 0) return { outputs: [], problems, sources: texts };
  // Most checks draw nothing.
  const { renderAll } = await import("./compile/render-all.ts");
  const rendered = await renderAll(drawn, on, setting, cited.value, files, texts, images.value);
  const { outputs, listables } = rendered.value;
  const { listAll } = await import("./compile/list-all.ts");
  const list = await listAll(listables, numbered.value, setting, files);
  const all = [...problems, ...rendered.problems, ...list.problems];
  const unwanted = request.formats.length === 0 || all.some(isError);
  const kept = unwanted ? [] : [...outputs, ...list.value];
  return { outputs: kept, problems: all, sources: texts };
}

/** From files to the same files mended; what only `fmt` needs is loaded here. */
export async function mend(paths: readonly string[], cwd: string): Promise<MendResult> {
  const { mendAll } = await import("./compile/mend-all.ts");
  return mendAll(paths, cwd);
}

function formatsOf({ formats }: BuildRequest, { alone }: ProjectFiles): readonly Format[] {
  if (formats !== "usual") return formats;
  return alone ? ["pdf", "html"] : usualFormats;
}

/** Single files are compiled each by itself, and nothing is written where one of them has an error. */
function together(compilations: readonly Compilation[]): Compilation {
  const problems = compilations.flatMap((compilation) => compilation.problems);
  const outputs = compilations.flatMap((compilation) => compilation.outputs);
  const sources = compilations.flatMap((compilation) => compilation.sources);
  return { outputs: problems.some(isError) ? [] : outputs, problems, sources };
}

/** What a clerk remarks in safermk.yaml, in people.yaml or in a house is as private as in a meeting. */
function projectText(found: { readonly file: string; readonly text: string }): SourceText {
  return { ...found, restricted: commentRanges(found.text) };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

export type { MendedSource } from "./compile/mend-all.ts";
