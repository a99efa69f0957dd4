import { yamlText } from "../data/index.ts";
import type { ProjectAnswers } from "./project-answers.ts";
import { projectRemarks } from "./project-remarks.ts";

/** The text of safermk.yaml for one body. */
export function projectFile(answers: ProjectAnswers): string {
  const { name, noun, profile, nation, numbering, date, house, lang } = answers;
  const lines = [
    `# ${projectRemarks.top}`,
    "bodies:",
    `  ${bodyKey(name)}:`,
    `    name: ${yamlText(name)}`,
    ...(noun === null ? [] : [`    noun: ${yamlText(noun)}`]),
    `    # ${projectRemarks.profile}`,
    `    profile: ${profile}`,
    `    nation: ${nation}`,
    ...(lang === null ? [] : [`    lang: ${yamlText(lang)}`]),
    ...(numbering === null
      ? ["    numbering: none"]
      : [
          "    numbering:",
          `      format: ${quoted(numbering.format)}`,
          `      # ${projectRemarks.restart}`,
          `      restart: ${numbering.restart}`,
          `      first: { number: ${numbering.first}, meeting: ${date} }`,
        ]),
    `house: ${yamlText(house)}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** A short key of the initials: "lgpc" for Lower Green Parish Council. */
export function bodyKey(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[a-z][a-z0-9]*/g) ?? [];
  const key = words.length === 1 ? words.join("") : words.map(([first]) => first).join("");
  return key === "" ? "body" : key;
}

/** A format begins with a brace more often than not. */
function quoted(words: string): string {
  return `"${words.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}
