import { severityOf } from "../../src/check/index.ts";
import { imagesNamed } from "../../src/compile/images-named.ts";
import { disclose, publish } from "../../src/compile/publish.ts";
import { readSetting } from "../../src/compile/read-setting.ts";
import { stemsIn } from "../../src/compile/stems-in.ts";
import type { Minutes } from "../../src/document/index.ts";
import { publicOn } from "../../src/editions/index.ts";
import type { Wording } from "../../src/house/index.ts";
import { model, modelReport } from "../../src/model/index.ts";
import { anchorReport, number } from "../../src/number/index.ts";
import type { Edition } from "../../src/output.ts";
import { parse } from "../../src/parse/index.ts";
import { type ProjectFiles, readImages, readProjectFiles } from "../../src/read/index.ts";
import { cite } from "../../src/references/index.ts";
import { emptyRegister, type Register, readRegister } from "../../src/register/index.ts";
import { composing } from "./composing.ts";

/**
 * The documents of a project, by the path of their source below it: the middle of the pipeline.
 * `printed` may change the words that are printed, and leaves those that are looked for. A document
 * that has no such edition is left out.
 */
export async function composeFolder(
  folder: string,
  printed: (wording: Wording) => Wording = (wording) => wording,
  edition: Edition = "public",
): Promise<ReadonlyMap<string, Minutes>> {
  const read = await readProjectFiles([folder], null, folder);
  if (read.type !== "read") throw new Error("the folder is no project that can be read");
  const { sources } = read.files;
  const { project, houseOf } = await readSetting(read.files);
  if (!project) throw new Error("the project cannot be read");
  const wordingOf = (body: string | null) => {
    const house = houseOf(body);
    if (house === null) throw new Error("the house cannot be read");
    return house.wording;
  };
  const documents = sources.flatMap((source) => {
    const parsed = parse(source).value;
    const type = parsed.head?.entries.find(({ key }) => key === "type")?.value;
    const isReport = type?.type === "text" && type.text === "report";
    const body = parsed.head?.entries.find(({ key }) => key === "body")?.value;
    const words = wordingOf(body?.type === "text" ? body.text : null);
    return (isReport ? modelReport : model)(parsed, project, words).value ?? [];
  });
  const meetings = documents.filter((document) => document.type === "minutes");
  const reports = documents.filter((document) => document.type === "report").map(anchorReport);
  const register = registerOf(read.files);
  const { value: numbered } = number(meetings, register, true);
  const { value: citations } = cite([...numbered, ...reports], sources, true, severityOf);
  const on = publicOn(meetings);
  const images = await readImages(read.files.root, documents.flatMap(imagesNamed));
  const numberedAll = [...numbered, ...reports];
  const stemOf = stemsIn(edition, {
    files: read.files,
    documents: numberedAll,
    on,
    leftOut: new Set(),
  });
  const inEdition = edition === "public" ? publish : disclose;
  return new Map(
    numberedAll.flatMap((document) => {
      const { file, body } = document;
      const words = printed(wordingOf(body.key));
      const setting = { ...composing(file, images.value), citations, stemOf, wording: words };
      const publication = inEdition(document, on, setting);
      return publication === null ? [] : [[file, publication.minutes] as const];
    }),
  );
}

function registerOf({ register }: ProjectFiles): Register {
  if (register === null) return emptyRegister;
  return readRegister(register.file, register.text).value ?? emptyRegister;
}
