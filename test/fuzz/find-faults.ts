import { Ajv } from "ajv";
import { type DefaultTreeAdapterTypes, parse as parseHtml } from "parse5";
import { judge, severityOf } from "../../src/check/index.ts";
import { imagesNamed } from "../../src/compile/images-named.ts";
import { compose, composeReport } from "../../src/compose/index.ts";
import { publicEdition, publicOn, publicReport } from "../../src/editions/index.ts";
import { model, modelReport, readProject } from "../../src/model/index.ts";
import { anchorReport, number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import { decode } from "../../src/read/decode.ts";
import { refuseLength } from "../../src/read/refuse-length.ts";
import { cite } from "../../src/references/index.ts";
import { emptyRegister } from "../../src/register/index.ts";
import { renderHtml } from "../../src/render/html/index.ts";
import { renderJson, renderReportJson } from "../../src/render/json/index.ts";
import { renderText } from "../../src/render/text/index.ts";
import { jsonReport, textReport } from "../../src/report/index.ts";
import { schemaFor } from "../../src/schema/index.ts";
import { composing } from "../support/composing.ts";
import { companions, looks, shell } from "../support/html/house.ts";
import { isWithin } from "../support/is-within.ts";
import { plan } from "../support/plan.ts";
import { wording } from "../support/wording.ts";

/** A source as it is on disk, and the safermk.yaml of its project. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly config: string;
}

export interface Judged {
  /** What is wrong with what safermk made of it: nothing, whatever it was. */
  readonly faults: readonly string[];
  readonly built: boolean;
}

const file = "minutes.md";
/** Styles are the house's, alike for every input, and a third of the time. */
const unstyled = { ...shell, styles: "" };
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const schemas = {
  minutes: ajv.compile(schemaFor("minutes-data")),
  report: ajv.compile(schemaFor("report-data")),
};

/** Takes an input through all stages, to every output but the PDF; `canary` may stand in none. */
export function findFaults({ bytes, config }: Input, canary: string): Judged {
  const { value: project } = readProject("safermk.yaml", config);
  if (project === null) throw new Error("the project cannot be read");
  const { text, problem } = decode(bytes, file);
  const refused = problem ?? refuseLength(text, file);
  if (refused !== null) return { faults: inReports([refused], [], canary), built: false };
  const source = { file, key: file, text };
  const parsed = parse(source);
  const type = parsed.value.head?.entries.find(({ key }) => key === "type")?.value;
  const isReport = type?.type === "text" && type.text === "report";
  const read = (isReport ? modelReport : model)(parsed.value, project, wording);
  const meetings = read.value?.type === "minutes" ? [read.value] : [];
  const reports = read.value?.type === "report" ? [anchorReport(read.value)] : [];
  const numbered = number(meetings, emptyRegister, true);
  const cited = cite([...numbered.value, ...reports], [source], true, severityOf);
  const earlier = [parsed, read, numbered, cited].flatMap(({ problems }) => problems);
  const judged = read.value === null ? [] : judge(read.value, earlier, wording);
  const problems = [...earlier, ...judged];
  const faults = [
    ...problems
      // To see that a place is right takes as long as to read the source up to it.
      .slice(0, 500)
      .filter(({ place }) => !isWithin(place, place.file === file ? text : config))
      .map(({ rule, place }) => `${rule} is at no place of the file: ${JSON.stringify(place)}`),
    ...inReports(problems, [{ file, text, restricted: parsed.value.restricted }], canary),
  ];
  if (problems.some(({ severity }) => severity === "error")) return { faults, built: false };
  const on = publicOn(meetings);
  const images = new Map(
    (read.value === null ? [] : imagesNamed(read.value)).map(({ path }) => [path, plan]),
  );
  for (const document of [...numbered.value, ...reports]) {
    const setting = { ...composing(file, images), citations: cited.value };
    const made =
      document.type === "report"
        ? reportOf(publicReport(document, on), setting)
        : minutesOf(publicEdition(document, on), setting);
    faults.push(...inOutputs(made, canary));
  }
  return { faults, built: numbered.value.length + reports.length > 0 };
}

type Setting = Parameters<typeof compose>[1];

function minutesOf(edition: Parameters<typeof compose>[0], setting: Setting) {
  return { minutes: compose(edition, setting), data: renderJson(edition, setting) };
}

function reportOf(edition: Parameters<typeof composeReport>[0], setting: Setting) {
  return { minutes: composeReport(edition, setting), data: renderReportJson(edition, setting) };
}

/** All but the ends of lines and what joins letters: a terminal would obey it. */
const steering = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function inReports(
  problems: Parameters<typeof textReport>[0],
  sources: Parameters<typeof textReport>[1],
  canary: string,
): readonly string[] {
  const told = textReport(problems, sources, { colour: false });
  const data = jsonReport(null, problems, sources, "/");
  JSON.parse(data);
  return [
    ...(steering.test(told) || steering.test(data) ? ["a report steers the terminal"] : []),
    ...(`${told}${data}`.includes(canary) ? ["a report tells what is restricted"] : []),
  ];
}

function inOutputs({ minutes, data }: ReturnType<typeof minutesOf>, canary: string) {
  const page = renderHtml(minutes, looks, unstyled, companions);
  const plain = renderText(minutes, looks);
  const parsed = JSON.parse(data);
  const valid = parsed.type === "report" ? schemas.report : schemas.minutes;
  return [
    ...([page, plain, data].some((output) => output.includes(canary))
      ? ["an output tells what is restricted"]
      : []),
    ...(steering.test(plain) ? ["the plain text steers the terminal"] : []),
    ...(valid(parsed)
      ? []
      : [`the data is not as the schema says: ${ajv.errorsText(valid.errors)}`]),
    ...inPage(page),
  ];
}

const forbidden = new Set(
  "base|embed|form|iframe|link|object|input|template|frame|svg|math".split("|"),
);

function inPage(page: string): readonly string[] {
  const faults: string[] = [];
  const tree = parseHtml(page, {
    onParseError: ({ code }) => faults.push(`the page does not parse: ${code}`),
  });
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) faults.push(...inElement(node));
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(tree);
  return faults;
}

function inElement({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element) {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value ?? "";
  const faults: string[] = [];
  if (tagName === "script") {
    if (value("type") !== "application/ld+json") faults.push("the page holds a script");
    for (const child of childNodes) if ("value" in child) JSON.parse(child.value);
  } else if (forbidden.has(tagName) && value("rel") === "")
    faults.push(`the page holds ${tagName}`);
  if (attrs.some(({ name }) => /^on|^style$|^srcdoc$/.test(name))) {
    faults.push("an attribute holds a script or styles");
  }
  if (value("href") !== "" && !/^(?:https?:|mailto:|tel:|#|[\w.-]+$)/i.test(value("href"))) {
    faults.push(`a link leads to ${value("href")}`);
  }
  return faults;
}
