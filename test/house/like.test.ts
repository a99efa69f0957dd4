import { rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { houseProject, inHouse } from "../support/house-project.ts";

// A house says only in what it differs from another.

const nothing = "No problems found.\n";
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

async function run(files: Readonly<Record<string, string>>) {
  const cwd = houseProject(files);
  made.push(cwd);
  const { told, outputs } = await inHouse(cwd);
  return { told, html: String(outputs.get("html") ?? "").replace(/<.?(?:time|span)[^>]*>/g, "") };
}

describe("a house says only what differs", () => {
  test("in its words", async () => {
    const { told, html } = await run({
      "ours/wording.yaml": 'decisions: { resolved: "DECIDED:" }\n',
    });
    expect(told).toBe(nothing);
    expect(html).toContain("DECIDED:");
    expect(html).toContain("at 2.00 pm");
  });

  test("in its looks", async () => {
    const { told, html } = await run({ "ours/looks.yaml": "text: { size: 13.5 }\n" });
    expect(told).toBe(nothing);
    expect(html).toContain("--text-size: 13.5;");
    expect(html).toContain("--text-leading: 1.3;");
  });

  test("and may say that there is nothing to print", async () => {
    const words = 'items: { urgent: "Urgent: {reason}.", agenda: }\n';
    expect((await run({ "ours/wording.yaml": words })).told).toBe(nothing);
  });

  test("and a group of keys without any says nothing", async () => {
    const { told, html } = await run({ "ours/wording.yaml": "decisions:\n# resolved: X\n" });
    expect(told).toBe(nothing);
    expect(html).toContain("RESOLVED -");
  });

  test("and is like another of the project's", async () => {
    const { told, html } = await run({
      "ours/wording.yaml": "like: theirs\ndates: { halves: [AM, PM] }\n",
      "theirs/wording.yaml":
        'decisions: { resolved: "DECIDED:" }\ndates: { time: "{h}:{mm}{half}" }\n',
    });
    expect(told).toBe(nothing);
    expect(html).toContain("DECIDED:");
    expect(html).toContain("at 2:00PM");
  });

  test("and a house of the project goes before one of safermk's, and may be like it", async () => {
    const config = "bodies:\n  one: { name: First Council, numbering: none }\nhouse: safermk\n";
    const { told, html } = await run({
      "safermk.yaml": config,
      "safermk/wording.yaml": 'like: safermk\ndecisions: { resolved: "DECIDED:" }\n',
    });
    expect(told).toBe(nothing);
    expect(html).toContain("DECIDED:");
  });
});

describe("a language", () => {
  const welsh = (house: string) =>
    `bodies:\n  one: { name: First Council, lang: cy, numbering: none }\nhouse: ${house}\n`;

  test("has nothing to fall back on unless it says so", async () => {
    const { told } = await run({
      "safermk.yaml": welsh("ours"),
      "ours/wording.cy.yaml": "lang: cy\n",
    });
    expect(told).toContain("ours/wording.cy.yaml:1:1");
    expect(told).toContain("The key closing is missing.");
  });

  test("may be like that of another house", async () => {
    const { told, html } = await run({
      "safermk.yaml": welsh("ours"),
      "ours/wording.yaml": "like: theirs\n",
      "theirs/wording.yaml": "like: safermk\n",
      "theirs/wording.cy.yaml": "lang: cy\nlike: base\n",
      "base/wording.cy.yaml": "lang: cy\n",
    });
    // The words of none of them are whole: it is the place of the question that counts here.
    expect(told).toContain("theirs/wording.cy.yaml:1:1");
    expect(html).toBe("");
  });

  test("that no house has is told with those that there are", async () => {
    const { told } = await run({
      "safermk.yaml": welsh("ours"),
      "ours/wording.yaml": "",
      "ours/wording.cyw.yaml": "",
    });
    expect(told).toContain("Did you mean cyw?");
  });

  test("is named once where the house has it in two files", async () => {
    const { told } = await run({
      "safermk.yaml": welsh("ours").replace("lang: cy", "lang: en-GB"),
      "ours/wording.yaml": "lang: cy\n",
    });
    expect(told).toContain("Use one of: cy; or");
  });

  test("that some bodies name and others do not lets no fault of the house be told twice", async () => {
    const two = "  two: { name: Second Council, numbering: none }\nhouse";
    const { told } = await run({
      "safermk.yaml": welsh("ours").replace("lang: cy", "lang: en-GB").replace("house", two),
      "ours/looks.yaml": "page: { size: A9 }\ntext: { sizes: 13 }\n",
      "ours/page.html": "<html>{{main}}</html>",
      "ours/page.css": "@import 'https://a.example/a.css';\n",
      "ours/wording.yaml": "lists:\n  prose: (a)\n",
    });
    const faults = told.match(/^.* {2}error {2}.*\n.*$/gm) ?? [];
    expect(faults.length).toBeGreaterThan(8);
    expect(faults.length).toBe(new Set(faults).size);
  });
});

describe("what is wrong with a house", () => {
  const faults: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "a key that is misspelt": { "ours/wording.yaml": "decisions:\n  resolvd: X\n" },
    "a key that is misspelt in looks": { "ours/looks.yaml": "text:\n  sizes: 13\n" },
    "words where a list belongs": { "ours/wording.yaml": "lists:\n  prose: (a)\n" },
    "a list where words belong": { "ours/wording.yaml": "closing:\n  - The end\n" },
    "no words where some are needed": { "ours/wording.yaml": "closing:\n" },
    "a brace in which nothing is filled": { "ours/wording.yaml": 'closing: "Closed at {tiem}"\n' },
    "eleven months": { "ours/wording.yaml": "dates:\n  months: [January]\n" },
    "a number that is none": { "ours/looks.yaml": "text: { size: large }\n" },
    "a list instead of keys": { "ours/wording.yaml": "- closing\n" },
    "a house that it cannot be like": { "ours/wording.yaml": "like: safermc\n" },
    "a house that is like itself": {
      "ours/looks.yaml": "like: theirs\n",
      "theirs/looks.yaml": "like: ours\n",
    },
    "a house outside the project": { "ours/wording.yaml": "like: ../elsewhere\n" },
    "a group of keys as the name of a house": { "ours/wording.yaml": "like: { a: b }\n" },
  };

  test.each(["en_GB", '"en GB"', "x", "12", "i-klingon", "xx-bogus-bogus", "english"])(
    "a language that is none: %s",
    async (lang) => {
      const { told, html } = await run({ "ours/wording.yaml": `lang: ${lang}\n` });
      expect(told).toContain("ours/wording.yaml:1:7  error  wrong-type");
      expect(told).toContain("a language such as cy or en-GB");
      expect(html).toBe("");
    },
  );

  test.each(["page.css", "index.css"])("styles that fetch: %s", async (name) => {
    const styles = '\nbody { background: url("https://a.example/a.png"); }\n';
    const { told } = await run({ [`ours/${name}`]: styles });
    expect(told).toContain(`ours/${name}:2:20  error  unusable-page`);
    expect(told).toContain("may not fetch a file");
    expect(told).toContain("1 error in");
  });

  test.each(Object.entries(faults))("%s", async (_, files) => {
    const { told, html } = await run(files);
    expect(told).toMatchSnapshot();
    expect(html).toBe("");
  });
});
