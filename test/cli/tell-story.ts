import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runSafermk } from "./run-safermk.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const projects = "test/cli/projects";

/**
 * Does what a story says, and gives the story as it went. Each console block of it is a command,
 * what came on standard output, what came on standard error (after "! "), and the exit code.
 */
export async function tellStory(story: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "safermk-cli-"));
  const [, project = `${projects}/empty`] = /^Project: (\S+)$/m.exec(story) ?? [];
  const built = (path: string) => path.endsWith("public");
  cpSync(project, folder, { recursive: true, filter: (path) => !built(path) });
  try {
    let told = story;
    for (const [block, command = ""] of story.matchAll(/^```console\n\$ (.*)\n[\s\S]*?^```$/gm)) {
      const went = `\`\`\`console\n$ ${command}\n${await perform(command, folder)}\`\`\``;
      told = told.replace(block, () => went);
    }
    return told;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function perform(line: string, folder: string): Promise<string> {
  // "cd meetings && safermk check" is typed in a folder of the project.
  const [, below = ".", command = line] = /^cd (\S+) && (.*)$/.exec(line) ?? [];
  const [name, ...words] = wordsOf(command);
  const at = (path = ".") => join(folder, below, path);
  if (name === "ls") return listing(join(folder, words[0] ?? "."));
  if (name === "cat") return readFileSync(at(words[0]), "utf8");
  if (name === "mv") renameSync(at(words[0]), at(words[1]));
  if (name === "cp") copyFileSync(at(words[0]), at(words[1]));
  if (name === "echo") appendFileSync(at(words[2]), `${words[0]}\n`);
  if (name === "sed") edit(words, at);
  if (name === "rm") rmSync(at(words[0]));
  if (["mv", "cp", "echo", "sed", "rm"].includes(name ?? "")) return "";
  if (name !== "safermk")
    throw new Error(
      `a story knows safermk, ls, cat, mv, cp, rm, echo and sed -i s/old/new/, not ${name}`,
    );
  const { stdout, stderr, exitCode } = await runSafermk(words, join(folder, below));
  const complaints = stderr.replace(/^(?=.)/gm, "! ").replace(/^(?=\n)/gm, "!");
  return general(`${stdout}${complaints}(exit code ${exitCode})\n`, folder);
}

/** What a clerk does in an editor: sed -i "s/old words/new words/" FILE. The old words must be there. */
function edit([option, change = "", file]: readonly string[], at: (path?: string) => string): void {
  const [, old = "", words = ""] = /^s\/(.+)\/(.*)\/$/.exec(change) ?? [];
  const text = readFileSync(at(file), "utf8");
  if (option !== "-i" || old === "" || !text.includes(old))
    throw new Error(`nothing to edit: ${change}`);
  writeFileSync(
    at(file),
    text.replace(old, () => words),
  );
}

/** Splits at spaces, but for words in double quotes. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain);
}

function listing(folder: string): string {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return files
    .map((path) => `${path.replaceAll("\\", "/")}\n`)
    .sort()
    .join("");
}

/** What differs from computer to computer and from release to release. */
function general(text: string, folder: string): string {
  const paths = text.replaceAll(folder, "<folder>").replaceAll(version, "<version>");
  const steady = paths.replace(/SHA-256 [0-9a-f]{64}/g, "SHA-256 <digest>");
  return steady.replace(/<folder>\S*/g, (path) => path.replaceAll("\\", "/"));
}
