import { judge, judgeReleases, judgeSettings, severityOf } from "./check/index.ts";
import type {
  BuildRequest,
  Compilation,
  CompileResult,
  NextRequest,
  NextResult,
  ScanRequest,
  ScanResult,
} from "./compilation.ts";
import type * as begin from "./compile/begin-project.ts";
import { faultyFiles } from "./compile/faulty-files.ts";
import { formatsOf } from "./compile/formats-of.ts";
import { glyphsLacking } from "./compile/glyphs-lacking.ts";
import { imagesNamed } from "./compile/images-named.ts";
import { judgeStanding } from "./compile/judge-standing.ts";
import type { JudgedProject } from "./compile/judged-project.ts";
import { keptRecords } from "./compile/kept-records.ts";
import type { MendResult } from "./compile/mend-all.ts";
import { nothingMade } from "./compile/nothing-made.ts";
import { numberAll } from "./compile/number-all.ts";
import { projectTexts } from "./compile/project-texts.ts";
import { readSetting } from "./compile/read-setting.ts";
import { recordFiles } from "./compile/record-files.ts";
import { refuseBuild } from "./compile/refuse-build.ts";
import { refuseJudged } from "./compile/refuse-judged.ts";
import { relevantTo } from "./compile/relevant-to.ts";
import { toBeBuilt } from "./compile/to-be-built.ts";
import { toBeDrawn } from "./compile/to-be-drawn.ts";
import { together } from "./compile/together.ts";
import { mayBeMeeting, understand } from "./compile/understand.ts";
import { withdrawn } from "./compile/withdrawn.ts";
import { withoutEchoes } from "./compile/without-echoes.ts";
import { newestOf, publicOn } from "./editions/index.ts";
import { anchorReport } from "./number/index.ts";
import type { Output } from "./output.ts";
import type { Problem } from "./problem.ts";
import { type ProjectFiles, readImages, readProjectFiles } from "./read/index.ts";
import { cite } from "./references/index.ts";
import { stand } from "./standing/index.ts";

/**
 * From files to outputs: read, parse, model, number, cite, check, compose, render. Every source of the project takes part,
 * since numbers run through all meetings of a body. Nothing is rendered where there is an error, nor written here.
 */
export async function compile(request: BuildRequest): Promise<CompileResult> {
  const { edition = "public" } = request;
  const read = await readProjectFiles(request.paths, request.out, request.cwd, edition);
  if (read.type === "refused") return withdrawn(read, request);
  const projects = read.type === "alone" ? read.each : [read.files];
  const refusal = await refuseBuild(projects, request);
  if (refusal !== null) return { type: "refused", refusal };
  const compiled: Compilation[] = [];
  for (const result of await Promise.all(projects.map((files) => compileProject(files, request)))) {
    if (result.type === "refused") return result;
    compiled.push(result.compilation);
  }
  return { type: "compiled", compilation: together(compiled) };
}

async function compileProject(files: ProjectFiles, request: BuildRequest): Promise<CompileResult> {
  const judged = await judgeProject(files, request);
  const refusal = refuseJudged(judged, request);
  if (refusal !== null) return { type: "refused", refusal };
  return { type: "compiled", compilation: await compileJudged(judged, request) };
}

async function compileJudged(judged: JudgedProject, request: BuildRequest): Promise<Compilation> {
  const { files, understood, setting, problems, texts } = judged;
  const wanted = judged.documents.filter(({ file }) => files.wanted.has(file));
  const drawn = toBeDrawn(wanted, formatsOf(request, files), texts);
  const nothing = nothingMade(judged);
  if (problems.some(isError)) {
    const lacking = drawn.formats.includes("pdf")
      ? await glyphsLacking(files, understood, setting, texts)
      : [];
    return { ...nothing, problems: [...problems, ...lacking] };
  }
  // A build that leaves all out removes all the same what earlier ones made of it.
  const idle = request.formats.length === 0 || judged.leftOut.size === 0;
  if (drawn.documents.length === 0 && idle) return { ...nothing, problems };
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
  const record = request.revise === undefined ? null : recordFiles(judged);
  return { ...nothing, outputs, leftOut, whole, record, problems: told };
}

type Asked = Pick<BuildRequest, "on" | "revise" | "issued">;

/** All stages but those that draw. */
export async function judgeProject(
  read: ProjectFiles,
  { on: day = null, revise, issued = false }: Asked = {},
): Promise<JudgedProject> {
  const [setting, kept] = [await readSetting(read), keptRecords(read)];
  const understood = read.sources.map((source) => understand(source, setting));
  const found = understood.flatMap(({ document }) => document ?? []);
  const meetings = found.filter((document) => document.type === "minutes");
  const reports = found.filter((document) => document.type === "report");

  const complete = read.problems.length === 0 && !understood.some(mayBeMeeting);
  const numbered = numberAll(meetings, read, complete, revise ?? null);
  const { files, leftOut } = toBeBuilt(read, numbered, issued);
  const revising = revise !== undefined;
  const stood = stand(numbered.value, kept.value.records);
  const documents = [...stood, ...reports.map(anchorReport)];
  const cited = cite(documents, files.sources, complete, severityOf);

  const faults = understood.flatMap(({ problems }) => problems);
  const earlier = [...faults, ...withoutEchoes(faults, numbered.problems), ...cited.problems];
  const judged = understood.flatMap(({ document, remarks }) => {
    const wording = setting.houseOf(document?.body.key ?? null)?.wording;
    if (document === null || wording === undefined) return [];
    return judge(document, earlier, wording, remarks);
  });
  const wanted = found.filter(({ file }) => files.wanted.has(file));
  const images = await readImages(files.root, wanted.flatMap(imagesNamed));
  // A file with errors does not say what day it is: its date may be one of them.
  const faulty = faultyFiles([...files.problems, ...earlier, ...judged]);
  const sound = meetings.filter(({ file }) => !faulty.has(file));
  const on = day ?? publicOn(sound);
  const relevant = relevantTo(files, understood, leftOut);
  const problems = [
    ...files.problems,
    ...setting.problems,
    ...judgeSettings(setting.project?.bodies.values() ?? []),
    ...earlier,
    ...judged,
    ...judgeStanding(
      stood,
      { complete, understood, faulty, on, earlier, register: numbered.before, revising },
      kept.value.records,
    ),
    ...judgeReleases(found, day ? null : newestOf(sound)),
    ...images.problems,
    ...kept.problems,
  ].filter(({ place }) => relevant(place.file));

  const ofProject = projectTexts(files, setting);
  const texts = [...ofProject, ...kept.value.texts, ...understood.map(({ text }) => text)];
  const known = { files, leftOut, setting, understood, documents, on, problems, ofProject, texts };
  return {
    ...known,
    records: kept.value.records,
    numbered,
    citations: cited.value,
    images: images.value,
  };
}

/** Looks in a folder of published files for what stands only in the restricted text of the project. */
export async function scan(request: ScanRequest): Promise<ScanResult> {
  const { scanPublished } = await import("./compile/scan-published.ts");
  return scanPublished(request, (files) => judgeProject(files, { on: request.on }));
}

function isPublic(output: Output): output is Output<"public"> {
  return output.edition === "public";
}

/** What the minutes of the next meeting begin with; nothing is written here. */
export async function beginNext(request: NextRequest): Promise<NextResult> {
  const { beginNext: begin } = await import("./compile/begin-next.ts");
  return begin(request);
}

/** Every file of a new project; nothing is written here. */
export async function beginProject(...asked: Parameters<typeof begin.beginProject>) {
  return (await import("./compile/begin-project.ts")).beginProject(...asked);
}

/** From files to the same files mended; what only `fmt` needs is loaded here. */
export async function mend(paths: readonly string[], cwd: string): Promise<MendResult> {
  const { mendAll } = await import("./compile/mend-all.ts");
  return mendAll(paths, cwd);
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

export type { MendedSource } from "./compile/mend-all.ts";
