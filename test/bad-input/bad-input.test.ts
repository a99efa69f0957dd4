import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { refusalReport, textReport } from "../../src/report/index.ts";
import { requireJudge } from "../support/judges.ts";

// Whatever is put in the place of minutes: a message that a clerk can act on, in good time.

const project =
  'bodies:\n  b:\n    name: Testbury Town Council\n    numbering: { format: "{n}" }\n';
const head = "---\ntype: minutes\nbody: b\ndate: 2024-06-11\nchair: A Vale\n";
const rest = "attendance:\n  present:\n    - A Vale\n---\n\n## Grants\n\nIt was noted.\n";
const minutes = head + rest;

/** No check of one file takes as long, on the slowest machine that runs the tests. */
const bound = 20_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "safermk-bad-"));
  put("safermk.yaml", project);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** What a clerk is told; lines too long to read are cut by the report itself. */
async function told(formats: readonly "html"[] = ["html"]): Promise<string> {
  const result = await compile({ paths: [], formats, out: null, on: null, cwd: folder });
  if (result.type === "refused") return refusalReport(result.refusal);
  const { problems, sources, outputs } = result.compilation;
  if (problems.some(({ severity }) => severity === "error")) expect(outputs).toEqual([]);
  return textReport(problems, sources, { colour: false });
}

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

describe("minutes that are", () => {
  test.each<[string, string | Uint8Array]>([
    ["empty", ""],
    ["a byte order mark alone", "\ufeff"],
    ["empty lines alone", "\n\n\n"],
    ["a picture", png],
    ["a Word document", Buffer.from("PK\u0003\u0004\u0014\u0000\u0006\u0000word/document.xml")],
    ["UTF-16", utf16(minutes)],
    ["Windows-1252", Buffer.from(minutes.replace("Grants", "Café, £5"), "latin1")],
    ["with a nought in them", minutes.replace("noted", "no\0ted")],
    ["with a tab in the head", minutes.replace("chair: A", "\tchair: A")],
    ["with an alias", minutes.replace("A Vale", "*vale")],
    ["with an anchor", minutes.replace("A Vale", "&vale A Vale")],
    ["with a tag", minutes.replace("A Vale", "!!js/function A Vale")],
    ["with a merge key", minutes.replace("chair: A Vale", "<<: { chair: A Vale }")],
    [
      "with a bomb of aliases",
      minutes.replace("chair: A Vale", "a: &a [x, x]\nb: &b [*a, *a]\nchair: *b"),
    ],
    ["without the end of their head", minutes.replace("    - A Vale\n---", "    - A Vale\n")],
    ["a head alone, not closed", head],
    ["more than a person can read", `${minutes}${"*".repeat(10 * 1024 * 1024)}`],
  ])(
    "%s",
    async (_, content) => {
      put("minutes.md", content);
      expect(await told()).toMatchSnapshot();
    },
    bound,
  );

  test.each<[string, string]>([
    ["with a byte order mark", `\ufeff${minutes}`],
    ["with the line ends of Windows", minutes.replaceAll("\n", "\r\n")],
    ["with the line ends of old", minutes.replaceAll("\n", "\r")],
    ["with tabs in their words", minutes.replace("It was", "It\twas")],
  ])("%s are no fault", async (_, content) => {
    put("minutes.md", content);
    expect(await told()).toBe("No problems found.\n");
  });
});

describe("what would keep a parser busy for ever is told, or read, in good time:", () => {
  const many = (text: string, count: number) => text.repeat(count);
  test.each<[string, string]>([
    ["four megabytes of asterisks", minutes + many("*", 4 * 1024 * 1024)],
    ["lines of asterisks", minutes + many("* * *\n\n", 20_000)],
    ["asterisks and letters", minutes + many("*a **a ", 20_000)],
    ["5,000 quotes in one another", `${minutes}\n${many("> ", 5000)}deep\n`],
    ["5,000 lists in one another", `${minutes}\n${many("- ", 5000)}deep\n`],
    ["5,000 opening brackets", `${minutes}\n${many("[", 5000)}a\n`],
    ["5,000 openings of links", `${minutes}\n${many("[a](", 5000)}\n`],
    ["20,000 openings of HTML", `${minutes}\n${many("<!--", 20_000)}\n`],
    ["20,000 accents grave", `${minutes}\n${many("`a``", 20_000)}\n`],
    ["5,000 opening fences", `${minutes}\n${many(":::restricted\n", 5000)}`],
    ["5,000 braces of a heading", `${minutes}\n## A ${many("{a=", 5000)}\n`],
    ["5,000 brackets in the head", minutes.replace("A Vale", many("[", 5000))],
    ["5,000 maps in one another", minutes.replace("A Vale", many("{a: ", 5000))],
    [
      "5,000 indents in one another",
      minutes.replace(
        "chair: A Vale",
        Array.from({ length: 5000 }, (_, i) => `${many(" ", i)}a:`).join("\n"),
      ),
    ],
    ["one line of a megabyte", `${minutes}\n${many("word ", 200_000)}\n`],
    ["10,000 names", minutes.replace("    - A Vale\n", many("    - A Vale\n", 10_000))],
    ["10,000 rows of a table", `${minutes}\n|a|\n|-|\n${many("|a|\n", 10_000)}`],
    [
      "5,000 columns and 1,500 rows",
      `${minutes}\n${many("|a", 5000)}\n${many("|-", 5000)}\n${many("|a\n", 1500)}`,
    ],
    ["10,000 lines that close nothing", `${minutes}\n${many(":::\n", 10_000)}`],
    ["10,000 blocks that are not closed", `${minutes}\n${many(":::noted\n", 10_000)}`],
    ["lines as long as they may be", minutes + many(`${many("a ", 9999)}\n\n`, 100)],
    ["a million empty lines", minutes + many("\n", 1_000_000)],
  ])(
    "%s",
    async (_, content) => {
      put("minutes.md", content);
      // The report shows of each problem a line or two, however long the source.
      expect((await told()).length).toBeGreaterThan(10);
    },
    bound,
  );

  const letters = (index: number) =>
    [676, 26, 1].map((of) => String.fromCharCode(97 + (Math.floor(index / of) % 26))).join("");
  const each = (count: number, line: (letters: string) => string) =>
    Array.from({ length: count }, (_, index) => line(letters(index))).join("");

  test(
    "1,000 owners who are none of 1,000 people",
    async () => {
      put(
        "people.yaml",
        each(1000, (one) => `- { name: Alexandra Montgomery${one} }\n`),
      );
      const action = (one: string) => `:::action{owner="Alexander Montague${one}"}\nDo.\n:::\n\n`;
      put("minutes.md", `${minutes}\n${each(1000, action)}`);
      expect(await told()).toContain("1000 warnings");
    },
    bound,
  );

  test(
    "600 references to none of 600 names",
    async () => {
      const head = (one: string) => `## Title ${one} {#a-long-name-of-a-heading-${one}}\n\n`;
      const links = each(
        3000,
        (one) => `${one.endsWith("z") ? "\n\n" : " "}[](#another-name-of-some-title-${one})`,
      );
      put("minutes.md", `${minutes}\n${each(600, head)}${links}`);
      expect(await told()).toContain("another-name-of-some-title-aaa");
    },
    bound,
  );
});

describe("in the place of a file", () => {
  test("a folder that is named like minutes holds nothing to read", async () => {
    mkdirSync(join(folder, "x.md"));
    expect(await told()).toMatchSnapshot();
  });

  test("a folder stands for safermk.yaml", async () => {
    rmSync(join(folder, "safermk.yaml"));
    mkdirSync(join(folder, "safermk.yaml"));
    put("minutes.md", minutes);
    expect(await told()).toMatchSnapshot();
  });

  test.each<[string, string | Uint8Array]>([
    ["an empty safermk.yaml", ""],
    ["a safermk.yaml of remarks", "# nothing yet\n"],
    ["a picture", png],
    ["a list", "- smk\n- bmg\n"],
    ["a word", "safermk\n"],
    ["bodies without one", "bodies:\n"],
    ["a house outside the project", `${project}house: ../elsewhere\n`],
    ["a house of an absolute path", `${project}house: /etc\n`],
    ["a house that is a file", `${project}house: minutes.md\n`],
  ])("%s", async (_, content) => {
    put("safermk.yaml", content);
    put("minutes.md", minutes);
    expect(await told()).toMatchSnapshot();
  });

  test("a link in a house does not lead out of the project", async () => {
    const outside = mkdtempSync(join(tmpdir(), "safermk-outside-"));
    writeFileSync(join(outside, "wording.yaml"), "lang: secret\n");
    put("safermk.yaml", `${project}house: house\n`);
    put("minutes.md", minutes);
    put("house/page.css", "");
    symlinkSync(join(outside, "wording.yaml"), join(folder, "house/wording.yaml"));
    const report = await told();
    rmSync(outside, { recursive: true });
    expect(report).toMatchSnapshot();
    expect(report).not.toContain("secret");
  });

  const pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const picture = `${minutes}\n![A plan of the site](plan.png)\n`;
  test.each<[string, string, string, string]>([
    ["people.yaml", "people.yaml", "- name: Secret\n", minutes],
    ["safermk.yaml", "safermk.yaml", project, minutes],
    ["an image", "plan.png", pixel, picture],
  ])("%s that is a link does not lead out of the project", async (_, name, content, text) => {
    const outside = mkdtempSync(join(tmpdir(), "safermk-outside-"));
    const encoding = name.endsWith(".png") ? "base64" : "utf8";
    writeFileSync(join(outside, name), content, encoding);
    rmSync(join(folder, name), { force: true });
    symlinkSync(join(outside, name), join(folder, name));
    put("minutes.md", text);
    const report = await told();
    rmSync(outside, { recursive: true });
    expect(report).toContain("link that leads out of");
    expect(report).not.toMatch(/No problems|Secret/);
  });

  test("minutes alone that are a link do not lead out of their folder", async () => {
    const outside = mkdtempSync(join(tmpdir(), "safermk-outside-"));
    symlinkSync(join(folder, "minutes.md"), join(outside, "link.md"));
    put("minutes.md", "Secret");
    const cwd = outside;
    const result = await compile({
      paths: ["link.md"],
      formats: ["html"],
      out: null,
      on: null,
      cwd,
    });
    rmSync(outside, { recursive: true });
    expect(result).toMatchObject({ type: "refused" });
    expect(JSON.stringify(result)).toContain("link.md is a link that leads out of");
  });

  test("links within the project, and a link to all of it, are read", async () => {
    put("minutes.md", picture.replace("plan.png", "images/link.png"));
    put("kept/people.yaml", "- name: A Vale\n");
    put("images/plan.png", Buffer.from(pixel, "base64"));
    symlinkSync("plan.png", join(folder, "images/link.png"));
    symlinkSync(join("kept", "people.yaml"), join(folder, "people.yaml"));
    expect(await told()).toBe("No problems found.\n");
    const outside = mkdtempSync(join(tmpdir(), "safermk-outside-"));
    symlinkSync(folder, join(outside, "link"));
    const result = await compile({
      paths: ["link"],
      formats: ["html"],
      out: null,
      on: null,
      cwd: outside,
    });
    rmSync(outside, { recursive: true });
    expect(result).toMatchObject({ type: "compiled", compilation: { problems: [] } });
  });

  const canPipe = requireJudge("mkfifo", process.platform !== "win32", "Windows has no such pipes");
  test.skipIf(!canPipe).each([["people.yaml"], ["house/page.css"], ["house/wording.yaml"]])(
    "a pipe for %s is not waited for",
    async (name) => {
      put("minutes.md", minutes);
      put("safermk.yaml", name.startsWith("house") ? `${project}house: house\n` : project);
      put("house/looks.yaml", "");
      execFileSync("mkfifo", [join(folder, name)]);
      expect(await told()).toContain(`${name} is a pipe or a device, expected a file.`);
    },
  );

  test.skipIf(!canPipe)("a pipe for minutes alone is not waited for", async () => {
    rmSync(join(folder, "safermk.yaml"));
    execFileSync("mkfifo", [join(folder, "alone.md")]);
    const cwd = folder;
    const result = await compile({
      paths: ["alone.md"],
      formats: ["html"],
      out: null,
      on: null,
      cwd,
    });
    expect(result).toMatchObject({ type: "refused" });
    expect(JSON.stringify(result)).toContain("alone.md is a pipe or a device");
  });

  const binding = process.platform !== "win32" && process.getuid?.() !== 0;
  const why = "permissions bind neither the administrator nor Windows as these tests set them";
  const canRefuse = requireJudge("permissions", binding, why);
  test.skipIf(!canRefuse)("a file that may not be read", async () => {
    put("minutes.md", minutes);
    chmodSync(join(folder, "minutes.md"), 0);
    expect(await told()).toMatchSnapshot();
  });
});
