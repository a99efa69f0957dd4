import type * as Disk from "node:fs/promises";
import { basename } from "node:path";
import { expect, test, vi } from "vitest";
import { writeOutputs } from "../../src/write/index.ts";
import { emptyFolder, output } from "./folder.ts";

const calls = vi.hoisted((): string[] => []);

vi.mock("node:fs/promises", async (original) => {
  const disk = await original<typeof Disk>();
  return {
    ...disk,
    open: async (path: string, flags: string) => {
      const file = await disk.open(path, flags);
      const name = basename(path);
      for (const call of ["writeFile", "sync", "close"] as const) {
        const action = file[call].bind(file) as (...words: readonly unknown[]) => Promise<void>;
        file[call] = async (...words: readonly unknown[]) => {
          await action(...words);
          calls.push(`${call} ${name}`);
        };
      }
      return file;
    },
    rename: async (from: string, to: string) => {
      calls.push(`rename ${basename(from)}`);
      await disk.rename(from, to);
    },
  };
});

// Without it a power cut soon after a build can leave files of the right name and length full of
// zeros: the disk may put the renaming before the bytes.
test("every output is on the disk itself before the first takes its place", async () => {
  const folder = emptyFolder();
  const outputs = [output(folder, "a.pdf", "one"), output(folder, "b/c.html", "two")];
  expect(await writeOutputs(outputs)).toEqual({ type: "written" });
  const renamed = calls.filter((call) => call.startsWith("rename "));
  expect(renamed).toHaveLength(2);
  const first = calls.findIndex((call) => call.startsWith("rename "));
  for (const call of renamed) {
    const name = call.slice("rename ".length);
    const steps = calls.slice(0, first).filter((before) => before.endsWith(` ${name}`));
    expect(steps).toEqual([`writeFile ${name}`, `sync ${name}`, `close ${name}`]);
  }
});
