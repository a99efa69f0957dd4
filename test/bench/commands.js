import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/safermk.js", import.meta.url));
const starter = new URL("../../dist/start.cjs", import.meta.url).href;

/**
 * The safermk.yaml of the projects that the bench makes. Each meeting but the last would be asked about; and a remark
 * in it would be looked for in all that is built.
 */
export const project = `bodies:
  bench:
    name: Bench Partnership
    numbering: { format: "B{n}/{yy}", restart: calendar-year }
    rules: { minutes-left-unapproved: off }
`;

/** Milliseconds of a Node that does nothing. */
export function bareNode() {
  return time(["-e", "0"]);
}

/** Milliseconds of a whole safermk command. */
export function safermk(args) {
  return time([bin, ...args]);
}

/** Builds a project to PDF and HTML in one process; tells the time, the highest memory, and what is kept of it. */
export function timeMeetings(folder) {
  const script = `
    const { start: run } = await import(${JSON.stringify(starter)});
    const begun = performance.now();
    process.exitCode = await run(["node", "safermk", "build", ${JSON.stringify(folder)}, "--format", "pdf,html"]);
    const megabytes = process.resourceUsage().maxRSS / 1024;
    const milliseconds = performance.now() - begun;
    for (let round = 0; round < 3; round++) {
      await new Promise((done) => setTimeout(done, 20));
      globalThis.gc();
    }
    const { heapUsed, external } = process.memoryUsage();
    const kept = (heapUsed + external) / 1e6;
    process.stderr.write(JSON.stringify({ milliseconds, megabytes, kept }));
  `;
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--input-type=module", "-e", script],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr.slice(stderr.lastIndexOf("{")));
}

function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}
