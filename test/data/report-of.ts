import { textReport } from "../../src/report/index.ts";
import { compileFiles } from "../rules/compile-files.ts";

const usual: Readonly<Record<string, string>> = {
  type: "type: minutes",
  body: "body: smk",
  date: "date: 2020-01-30",
  chair: "chair: K Gardner",
  attendance: "attendance:\n  present:\n    - K Gardner",
};

/** What is told of minutes with some keys in their head and some words in an item. */
export async function reportOf(keys: string, body = "It was noted."): Promise<string> {
  const given = new Set([...keys.matchAll(/^([\w-]+):/gm)].map(([, key]) => key?.toLowerCase()));
  const rest = Object.entries(usual).filter(([key]) => !given.has(key));
  const head = [...rest.map(([, lines]) => lines), keys].filter((line) => line !== "");
  const text = `---\n${head.join("\n")}\n---\n\n## Case\n\n${body}\n`;
  const { problems, sources } = await compileFiles({ "minutes.md": text }, ["html"]);
  return textReport(problems, sources, { colour: false });
}
