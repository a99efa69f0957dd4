import { readdirSync, readFileSync, rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contrast } from "../../src/house/contrast.ts";
import { houseProject, inHouse } from "../support/house-project.ts";

// Looks that make a page which cannot be read, or does not fit, are problems with a place.

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

async function told(looks: string, more: Readonly<Record<string, string>> = {}) {
  const cwd = houseProject({ "ours/looks.yaml": looks, ...more });
  made.push(cwd);
  const result = await inHouse(cwd);
  if (!result.told.startsWith("No problems")) expect(result.outputs.size).toBe(0);
  return result.told;
}

/** The message of a report that has one problem. */
function oneOf(report: string): string {
  expect(report).toMatch(/\n1 error in /);
  const [place = "", message = "", ...rest] = report.split("\n");
  const remedy = rest.find((line) => line.includes("What to do:")) ?? "";
  return [place.replace("  error  wrong-type", ""), message.trim(), remedy.trim()].join("\n");
}

const oneKey: Readonly<Record<string, string>> = {
  "type of 2 points": "text: { size: 2 }",
  "type of 300 points": "title: { size: 300 }",
  "a negative size": "item: { size: -12 }",
  "lines that run into one another": "text: { leading: 0.5 }",
  "lines as far apart as pages": "table: { leading: 12 }",
  "a space below a paragraph of half a page": "text: { below: 400 }",
  "no margin": "page: { margins: { left: 0 } }",
  "a margin of half a metre": "page: { margins: { top: 1400 } }",
  "a column of labels that is negative": "list: { column: -5 }",
  "a line of the thickness of a word": "remark: { rule: 40 }",
  "a measure of one word": "text: { measure: 4 }",
  "a running head off the page": "page: { head: 2 }",
  "capitals an inch apart": "item: { letters: 6 }",
  "a picture of no height": "figure: { height: 0 }",
  "a blank that cannot be signed": "signature: { blank: 4 }",
  "half a character": "plain: { hang: 2.5 }",
  "a colour by its name": "colours: { text: black }",
  "a colour of three letters": 'dark: { text: "#fff" }',
  "a font of another maker": "font: comic",
  "paper that no council has": "page: { size: A3 }",
};

describe("a key out of its limits", () => {
  test.each(Object.entries(oneKey))("%s", async (_, looks) => {
    expect(oneOf(await told(`${looks}\n`))).toMatchSnapshot();
  });
});

const together: Readonly<Record<string, string>> = {
  "margins that leave no page": "page: { margins: { left: 280, right: 280 } }",
  "margins that leave a strip": "page: { margins: { left: 200, right: 200 } }",
  "a column that leaves a strip": "page: { margins: { left: 220 } }\nitem: { column: 144 }",
  "type too large for its page": "text: { size: 36, leading: 1 }",
  "a decision that stands in too far":
    "page: { margins: { left: 150, right: 150 } }\nitem: { column: 80 }\ndecision: { indent: 144 }",
  "margins that leave a few lines":
    "page: { margins: { top: 288, bottom: 288 } }\ntext: { leading: 2 }\nfigure: { height: 100 }",
  "a picture higher than its page": "figure: { height: 700 }",
  "a running head in the text": "page: { head: 90 }",
  "a running head above the edge of the paper": "furniture: { size: 48 }\npage: { foot: 20 }",
  "the number of a page in the text": "page: { foot: 70 }",
  "words in grey": 'colours: { quiet: "#999999" }',
  "words in the colour of their page": 'dark: { background: "#f2f2f2", tint: "#eeeeee" }',
  "a light page with dark grounds, which paper has not":
    'colours: { text: "#ffffff", quiet: "#dddddd", accent: "#ffffff", background: "#000000", tint: "#111111" }',
  "a tint that hides the words on it": 'colours: { tint: "#555555" }',
};

describe("keys that do not go with one another", () => {
  test.each(Object.entries(together))("%s", async (_, looks) => {
    expect(await told(`${looks}\n`)).toMatchSnapshot();
  });

  test("are told at the key that the house itself has", async () => {
    const theirs = 'colours: { accent: "#777777" }\nlike: safermk\n';
    const report = await told('like: theirs\ncolours: { background: "#f0f0f0" }\n', {
      "theirs/looks.yaml": theirs,
    });
    expect(report).toContain("ours/looks.yaml:2:24  error  wrong-type");
  });
});

test.each([
  "text: { size: 6 }\nstatus: { size: 6 }\n",
  "page: { margins: { left: 130, right: 130 } }\n",
  "item: { column: 0 }\ntext: { size: 24 }\n",
  'colours: { quiet: "#6b6b6b" }\n',
])("looks at the edge of the limits are good: %j", async (looks) => {
  expect(await told(looks)).toBe("No problems found.\n");
});

describe("the contrast of colours", () => {
  test("is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrast("#ff0000", "#ff0000")).toBe(1);
  });

  const houses = readdirSync("templates").filter((name) => !/\.md$|^(fonts|starter)$/.test(name));
  const looksOf = (house: string) =>
    parse(readFileSync(`templates/${house}/looks.yaml`, "utf8")) as Record<
      "colours" | "dark",
      Record<string, string>
    >;

  test.each(houses)("of words is 7 to 1 in the house %s, as WCAG's AAA asks", (house) => {
    for (const scheme of ["colours", "dark"] as const) {
      const palette = { ...looksOf("safermk")[scheme], ...looksOf(house)[scheme] };
      for (const ink of ["text", "quiet", "accent"]) {
        for (const ground of ["background", "tint"]) {
          const found = contrast(palette[ink] ?? "", palette[ground] ?? "");
          expect(found, `${scheme}: ${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
        }
      }
    }
  });

  test.each(houses)("and nothing is wrong with the looks of %s", async (house) => {
    expect(await told(`like: ${house}\n`)).toBe("No problems found.\n");
  });
});
