import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { wayBetween } from "../../src/compose/way-between.ts";

// What references lead to, as the pages of a case have it.

async function hrefs(source: string): Promise<readonly string[]> {
  const cwd = "test/cases/references-to-minutes";
  const result = await compile({ paths: [], formats: ["html"], out: null, cwd });
  if (result.type === "refused") throw new Error(result.refusal.message);
  const page = result.compilation.outputs.find((output) => output.source === source);
  const main = String(page?.content ?? "").replace(/[\s\S]*<main|<\/main>[\s\S]*/g, "");
  const paragraphs = main.match(/<p[ >][\s\S]*?<\/p>/g) ?? [];
  const links = paragraphs.join("").matchAll(/href="([^"]*)"/g);
  return [...links].map(([, href = ""]) => href);
}

test("a minute of the same document is a place of the page", async () => {
  const found = await hrefs("town/2020-01-30.md");
  expect(found).toEqual(["#T26a", "#T27", "#T26a"]);
});

test("a minute of another is a place of its page, by the way that leads there", async () => {
  expect(await hrefs("town/2020-05-14 annual.md")).toEqual([
    "2020-01-30.html#T27-2",
    "2020-01-30.html#T26a",
    "2020-01-30.html#_caf%C3%A9",
    "2020-01-30.html#T28",
    "2020-01-30.html",
  ]);
});

test("a small letter begins a citation where the number has a sign in it", async () => {
  const typed = ["2019-11-04.html#80-19", "2019-11-04.html#81-19", "#1-20"];
  const below = ["2019-11-04.html#80-19", "#1-20"];
  expect(await hrefs("parish/2020-01-06.md")).toEqual([...typed, ...below, ...typed]);
});

test("45 minutes 12 people cites nothing", async () => {
  const found = await hrefs("board/2020-02-17.md");
  expect(found).toEqual(["2020-01-20.html#1.1", "2020-01-20.html#1.1", "2020-01-20.html#2"]);
});

test("spaces and accents in names are written as addresses want them", async () => {
  expect(await hrefs("town/2021/juillet é.md")).toEqual([
    "../2020-01-30.html#T26a",
    "../2020-01-30.html#T28",
    "../2020-05-14%20annual.html",
    "../2020-01-30.html#T27",
    "../2020-05-14%20annual.html#T1",
  ]);
});

test("the way leads up as far as it must, and no further", () => {
  expect(wayBetween("a", "b")).toBe("b");
  expect(wayBetween("m/a", "m/b")).toBe("b");
  expect(wayBetween("m/a", "n/b")).toBe("../n/b");
  expect(wayBetween("m/2020/a", "m/b")).toBe("../b");
  expect(wayBetween("a", "m/2020/b")).toBe("m/2020/b");
  expect(wayBetween("m/a/x", "m/a")).toBe("../a");
});
