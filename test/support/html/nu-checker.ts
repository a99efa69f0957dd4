import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { requireJudge } from "../judges.ts";

const jar: string = createRequire(import.meta.url)("vnu-jar");

/** Whether there is a Java to run the Nu checker with. */
export async function hasJava(): Promise<boolean> {
  const { failed } = await execa("java", ["-version"], { reject: false });
  return requireJudge("java", !failed, "java is not on the PATH");
}

/** The errors that the Nu Html Checker finds in pages, in one start of Java, with their names. It asks no server. */
export async function nuErrors(pages: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "safermk-nu-"));
  const names = [...pages.keys()];
  for (const [index, name] of names.entries()) {
    writeFileSync(join(folder, `${index}.html`), pages.get(name) ?? "");
  }
  const options = ["-jar", jar, "--errors-only", "--exit-zero-always", "--stdout"];
  const { stdout } = await execa("java", [...options, "--format", "json", folder]);
  rmSync(folder, { recursive: true, force: true });
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  return messages.map(({ url, lastLine, message }) => {
    const index = Number(/(\d+)\.html$/.exec(url)?.[1]);
    return `${names[index]}, line ${lastLine}: ${message}`;
  });
}

interface Message {
  readonly url: string;
  readonly lastLine: number;
  readonly message: string;
}
