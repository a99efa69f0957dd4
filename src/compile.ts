import {
  judge,
  judgeCorrections,
  judgeReleases,
  judgeSettings,
  severityOf,
} from "./check/index.ts";
import type {
  BuildRequest,
  Compilation,
  CompileResult,
  ScanRequest,
  ScanResult,
} from "./compilation.ts";
import { faultyFiles } from "./compile/faulty-files.ts";
import { glyphsLacking } from "./compile/glyphs-lacking.ts";
import { imagesNamed } from "./compile/images-named.ts";
import type { JudgedProject } from "./compile/judged-project.ts";
import type { MendResult } from "./compile/mend-all.ts";
import { readSetting } from "./compile/read-setting.ts";
import { refuseNames } from "./compile/refuse-names.ts";
import { refuseOpen } from "./compile/refuse-open.ts";
import { refuseTwins } from "./compile/refuse-twins.ts";
import { relevantTo } from "./compile/relevant-to.ts";
import { toBeDrawn } from "./compile/to-be-drawn.ts";
import { mayBeMeeting, understand } from "./compile/understand.ts";
import { withoutEchoes } from "./compile/without-echoes.ts";
import { commentRanges } from "./data/index.ts";
import { newestOf, publicOn } from "./editions/index.ts";
import type { CivilDate } from "./meeting/date.ts";
import { anchorReport, number } from "./number/index.ts";
import { type Format, type Output, usualFormats } from "./output.ts";
import type { Problem } from "./problem.ts";
import {
  findProject,
  type ProjectFiles,
  publishedFiles,
  readImages,
  readProjectFiles,
} from "./read/index.ts";
import { cite } from "./references/index.ts";
import type { SourceText } from "./report/index.ts";

/**
 * From files to outputs: read, parse, model, number, cite, check, compose, render. Every source of the
 * project takes part, since numbers run through all meetings of a body; what was asked for is
 * rendered. Nothing is rendered where there is an error, and nothing is written here.
 */
export async function compile(request: BuildRequest): Promise<CompileResult> {
  const { edition = "public" } = request;
  const read = await readProjectFiles(request.paths, request.out, request.cwd, edition);
  if (read.type === "refused") return read;
  const projects = read.type === "alone" ? read.each : [read.files];
  const refusal = refuseNames(projects) ?? refuseTwins(projects);
  if (refusal !== null) return { type: "refused", refusal };
  if (edition === "restricted") {
    const open = await refuseOpen(projects, request);
    if (open !== null) return { type: "refused", refusal: open };
  }
  const compiled = await Promise.all(projects.map((files) => compileProject(files, request)));
  return { type: "compiled", compilation: together(compiled) };
}

async function compileProject(files: ProjectFiles, request: BuildRequest): Promise<Compilation> {
  const judged = await judgeProject(files, request.on ?? null);
  const { understood, setting, problems, texts } = judged;
  const wanted = judged.documents.filter(({ file }) => files.wanted.has(file));
  const drawn = toBeDrawn(wanted, formatsOf(request, files), texts);
  const folder = files.alone ? null : files.out;
  const nothing = { outputs: [], leftOut: 0, folder, whole: null, sources: texts };
  if (problems.some(isError)) {
    const lacking = drawn.formats.includes("pdf")
      ? await glyphsLacking(files, understood, setting, texts)
      : [];
    return { ...nothing, problems: [...problems, ...lacking] };
  }
  if (drawn.documents.length === 0) return { ...nothing, problems };
  // Most checks draw nothing.
  const { makeOutputs } = await import("./compile/make-outputs.ts");
  const { edition = "public" } = request;
  const made = await makeOutputs(judged, drawn, edition);
  const told = [...problems, ...made.problems];
  const { outputs, leftOut } = made.value;
  if (request.formats.length === 0 || told.some(isError)) {
    return { ...nothing, problems: told };
  }
  const { proveAbsence } = await import("./compile/prove-absence.ts");
  const leaks = await proveAbsence(judged, drawn, outputs.filter(isPublic));
  if (leaks.length > 0) return { ...nothing, leftOut, problems: [...told, ...leaks] };
  const { wholeBuild } = await import("./compile/whole-build.ts");
  const whole = await wholeBuild(judged, drawn, edition, outputs);
  return { ...nothing, outputs, leftOut, whole, problems: told };
}

/** All stages but those that draw. */
async function judgeProject(files: ProjectFiles, day: CivilDate | null): Promise<JudgedProject> {
  const setting = await readSetting(files);
  const understood = files.sources.map((source) => understand(source, setting));
  const read = understood.flatMap(({ document }) => document ?? []);
  const meetings = read.filter((document) => document.type === "minutes");
  const reports = read.filter((document) => document.type === "report");

  const complete = files.problems.length === 0 && !understood.some(mayBeMeeting);
  const numbered = number(meetings, complete);
  const documents = [...numbered.value, ...reports.map(anchorReport)];
  const cited = cite(documents, files.sources, complete, severityOf);

  const faults = understood.flatMap(({ problems }) => problems);
  const earlier = [...faults, ...withoutEchoes(faults, numbered.problems), ...cited.problems];
  const judged = understood.flatMap(({ document, remarks }) => {
    const wording = setting.houseOf(document?.body.key ?? null)?.wording;
    if (document === null || wording === undefined) return [];
    return judge(document, earlier, wording, remarks);
  });
  const wanted = read.filter(({ file }) => files.wanted.has(file));
  const images = await readImages(files.root, wanted.flatMap(imagesNamed));
  // A file with errors does not say what day it is: its date may be one of them.
  const faulty = faultyFiles([...files.problems, ...earlier, ...judged]);
  const sound = meetings.filter(({ file }) => !faulty.has(file));
  const on = day ?? publicOn(sound);
  const relevant = relevantTo(files, understood);
  const problems = [
    ...files.problems,
    ...setting.problems,
    ...judgeSettings(setting.project?.bodies.values() ?? []),
    ...earlier,
    ...judged,
    ...judgeCorrections(numbered.value, on, earlier),
    ...judgeReleases(read, day ? null : newestOf(sound)),
    ...images.problems,
  ].filter(({ place }) => relevant(place.file));

  const config = [files.config, files.people].flatMap((file) => file ?? []);
  const ofProject = [...config, ...setting.texts].map(projectText);
  const texts = [...ofProject, ...understood.map(({ text }) => text)];
  const known = { files, setting, understood, documents, on, problems, ofProject, texts };
  return { ...known, citations: cited.value, images: images.value };
}

/** Looks in a folder of published files for what stands only in the restricted text of the project. */
export async function scan({ folder, on, cwd }: ScanRequest): Promise<ScanResult> {
  const root = await findProject(cwd);
  const read = await readProjectFiles([root ?? cwd], null, cwd);
  if (read.type === "refused") return read;
  const published = await publishedFiles(folder, cwd);
  if (published.type === "refused") return published;
  const files = read.type === "alone" ? read.each[0] : read.files;
  if (files === undefined) throw new Error("A project has files.");
  const judged = await judgeProject(files, on);
  const { scanProject } = await import("./compile/scan-project.ts");
  const scanned = await scanProject(judged, published.files);
  return { type: "scanned", scanned, sources: judged.texts };
}

function isPublic(output: Output): output is Output<"public"> {
  return output.edition === "public";
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
  const [one, ...others] = compilations;
  if (one !== undefined && others.length === 0) return one;
  const problems = compilations.flatMap((compilation) => compilation.problems);
  const outputs = compilations.flatMap((compilation) => compilation.outputs);
  const sources = compilations.flatMap((compilation) => compilation.sources);
  const leftOut = compilations.reduce((sum, compilation) => sum + compilation.leftOut, 0);
  const none = problems.some(isError);
  return { outputs: none ? [] : outputs, leftOut, folder: null, whole: null, problems, sources };
}

/** What a clerk remarks in safermk.yaml, in people.yaml or in a house is as private as in a meeting. */
function projectText(found: { readonly file: string; readonly text: string }): SourceText {
  return { ...found, restricted: commentRanges(found.text) };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

export type { MendedSource } from "./compile/mend-all.ts";
