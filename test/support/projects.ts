import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tests = fileURLToPath(new URL("..", import.meta.url));

export interface TestProject {
  readonly name: string;
  /** Where it stands in the repository. */
  readonly home: string;
  /** A copy that can be built in. */
  readonly folder: string;
}

/** Copies of the cases and the examples, each a project that builds; and how to be rid of them. */
export function copyProjects(): { projects: readonly TestProject[]; remove: () => void } {
  const base = mkdtempSync(join(tmpdir(), "safermk-cases-"));
  const homes = [...folders(join(tests, "cases")), ...folders(join(tests, "../examples"))];
  const projects = homes.map(({ name, home }) => {
    const folder = join(base, name);
    cpSync(home, folder, { recursive: true });
    rmSync(join(folder, "expected"), { recursive: true, force: true });
    const config = join(folder, "safermk.yaml");
    if (!existsSync(config)) cpSync(join(tests, "cases/default-safermk.yaml"), config);
    return { name, home, folder };
  });
  return { projects, remove: () => rmSync(base, { recursive: true, force: true }) };
}

function folders(parent: string) {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "pictures")
    .map(({ name }) => ({ name, home: join(parent, name) }));
}
