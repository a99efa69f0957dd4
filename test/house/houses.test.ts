import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { type Minutes, plainText } from "../../src/document/index.ts";
import { formats, type Output } from "../../src/output.ts";
import { composeFolder } from "../support/compose-folder.ts";
import { fold } from "../support/html/words.ts";
import { isDocument } from "../support/is-document.ts";
import { judgesOfWords } from "../support/judges-of-words.ts";

// Every house that comes with safermk builds the tour, the minutes that safermk was made after, and
// cases that ask most of a page; all its outputs have the words of the tree.

const houses = readdirSync("templates", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["fonts", "starter"].includes(entry.name))
  .map(({ name }) => name);

const projects = [
  "examples/tour",
  "examples/safermk",
  "test/cases/every-decision-word",
  "test/cases/lists-inside-lists",
  "test/cases/tables-with-captions-and-totals",
  "test/cases/numbers-in-every-format",
];

const base = mkdtempSync(join(tmpdir(), "safermk-houses-"));
afterAll(() => rmSync(base, { recursive: true }));

/** A copy of a project, all its bodies in one house. */
function inHouse(home: string, house: string): string {
  const folder = join(base, `${house}-${home.replaceAll("/", "-")}`);
  cpSync(home, folder, { recursive: true });
  for (const built of ["expected", "public"]) {
    rmSync(join(folder, built), { recursive: true, force: true });
  }
  const config = join(folder, "safermk.yaml");
  if (!existsSync(config)) cpSync("test/cases/default-safermk.yaml", config);
  const text = readFileSync(config, "utf8").replace(/^house:.*\n/m, "");
  writeFileSync(config, `${text}\nhouse: ${house}\n`);
  return folder;
}

describe.each(houses.flatMap((house) => projects.map((project) => ({ house, project }))))(
  "$house builds $project",
  ({ house, project }) => {
    let documents: ReadonlyMap<string, Minutes>;
    let outputs: readonly Output[];

    beforeAll(async () => {
      const folder = inHouse(project, house);
      documents = await composeFolder(folder);
      const result = await compile({ paths: [], formats, out: null, cwd: folder });
      if (result.type === "refused") throw new Error(result.refusal.message);
      outputs = result.compilation.outputs;
    });

    test.each(formats)("%s agrees with the tree word for word", (format) => {
      // The list of all documents is no document: test/listing reads it, and test/registers the registers.
      const made = outputs.filter((output) => output.format === format && isDocument(output));
      expect(made.map(({ source }) => source).sort()).toEqual([...documents.keys()].sort());
      for (const { source, content } of made) {
        const minutes = documents.get(source);
        if (minutes === undefined) throw new Error(source);
        judgesOfWords[format](content, fold(plainText(minutes)), minutes);
      }
    });
  },
);
