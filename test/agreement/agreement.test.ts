import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { type Minutes, plainText } from "../../src/document/index.ts";
import { formats, type Output, usualFormats } from "../../src/output.ts";
import { composeFolder } from "../support/compose-folder.ts";
import { fold } from "../support/html/words.ts";
import { isDocument } from "../support/is-document.ts";
import { judgesOfWords } from "../support/judges-of-words.ts";
import { copyProjects } from "../support/projects.ts";

// Every output of every case and example has the words of the document tree, in their order.

const { projects, remove } = copyProjects();
afterAll(remove);

describe.each(projects)("$name", ({ folder }) => {
  let documents: ReadonlyMap<string, Minutes>;
  let outputs: readonly Output[];

  beforeAll(async () => {
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
});

const disclosed = await Promise.all(
  projects.map(async (project) => ({
    ...project,
    documents: await composeFolder(project.folder, undefined, "restricted"),
  })),
);

describe("the restricted edition agrees with its tree word for word", () => {
  test.each(disclosed.filter(({ documents }) => documents.size > 0))(
    "$name",
    async ({ folder, documents }) => {
      const edition = "restricted";
      const result = await compile({ paths: [], formats, edition, out: null, cwd: folder });
      if (result.type === "refused") throw new Error(result.refusal.message);
      const { outputs } = result.compilation;
      expect(outputs.length).toBe(documents.size * formats.length);
      for (const { source, format, content } of outputs.filter(isDocument)) {
        const minutes = documents.get(source);
        if (minutes === undefined) throw new Error(source);
        judgesOfWords[format](content, fold(plainText(minutes)), minutes);
      }
    },
  );

  test("there is one", () => {
    expect(disclosed.filter(({ documents }) => documents.size > 0).length).toBeGreaterThan(4);
  });
});

describe("the HTML and data that the examples build to are those kept with them", () => {
  const examples = projects.filter(({ home }) => /[\\/]examples[\\/]/.test(home));
  test.each(examples)("$name", async ({ home, folder }) => {
    const result = await compile({ paths: [], formats: usualFormats, out: null, cwd: folder });
    if (result.type === "refused") throw new Error(result.refusal.message);
    const kept = result.compilation.outputs.filter(({ format }) => format !== "pdf");
    expect(kept.length).toBeGreaterThan(0);
    for (const { path, content } of kept) {
      expect(content).toBe(readFileSync(join(home, path.slice(folder.length)), "utf8"));
    }
  });
});
