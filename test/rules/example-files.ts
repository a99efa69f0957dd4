import { readFileSync } from "node:fs";
import type { RuleDoc } from "../../src/check/rule.ts";
import type { Files } from "./compile-files.ts";

const path = "meetings/2020-01-30.md";

const head: Readonly<Record<string, string>> = {
  type: "type: minutes\n",
  body: "body: smk\n",
  date: "date: 2020-01-30\n",
  chair: "chair: K Gardner\n",
  attendance: "attendance:\n  present:\n    - K Gardner\n",
};

const body = "\n## Minutes\n\nThe minutes were agreed.\n";

/** The example of a rule, with the rest of a project round it. */
export function exampleFiles(doc: RuleDoc, example: string): Files {
  return { "images/plan.png": readFileSync("test/support/plan.png"), ...sources(doc, example) };
}

function sources({ from = "body" }: RuleDoc, example: string): Files {
  if (from === "minutes") return { [path]: example };
  if (from === "head") return { [path]: minutes(example, body) };
  if (from === "body") return { [path]: minutes("", example) };
  if (from.endsWith(".yaml")) return { [from]: example, [path]: minutes("", body) };
  const parts = example.split(/^# (\S+)\n/m).slice(1);
  return Object.fromEntries(
    parts.flatMap((name, index) =>
      index % 2 === 0 ? [[name, whole(name, parts[index + 1] ?? "")]] : [],
    ),
  );
}

/** Of minutes keys are shown, and the body if it matters; other files are shown whole. */
function whole(name: string, text: string): string {
  if (!name.endsWith(".md")) return text;
  const at = text.search(/^## /m);
  return at < 0 ? minutes(text, body) : minutes(text.slice(0, at), text.slice(at));
}

/** Minutes whose head is the usual one but for some keys. */
function minutes(keys: string, content: string): string {
  const given = new Set([...keys.matchAll(/^([\w-]+):/gm)].map(([, key]) => key));
  const rest = Object.entries(head).filter(([key]) => !given.has(key));
  return `---\n${rest.map(([, lines]) => lines).join("")}${keys}---\n\n${content}`;
}
