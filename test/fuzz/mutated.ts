import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { listSourcesOf } from "../support/list-sources-of.ts";
import type { Input } from "./find-faults.ts";

const homes = ["test/cases", "examples/tour", "examples/bodies", "examples/safermk"];

/** Every source of the cases and examples as it is on disk, with the project it is of. */
const sources = homes.flatMap((home) =>
  listSourcesOf(home)
    .filter((path) => path.endsWith(".md") && !/README|\/(?:expected|public)\//.test(path))
    .map((path) => ({ bytes: readFileSync(join(home, path)), config: configOf(join(home, path)) })),
);

function configOf(path: string): string {
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const config = join(folder, "safermk.yaml");
    if (existsSync(config)) return readFileSync(config, "utf8");
  }
  return readFileSync("test/cases/default-safermk.yaml", "utf8");
}

type Edit = (bytes: Buffer) => Buffer;

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const few = fc.integer({ min: 1, max: 40 });

const offset = (bytes: Buffer, share: number) => Math.floor(share * bytes.length);

const spliced =
  (share: number, count: number, put: Uint8Array): Edit =>
  (bytes) => {
    const from = offset(bytes, share);
    return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + count)]);
  };

/** What takes a byte, or puts some in, or repeats a stretch, or moves it, or cuts the file short. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, few).map(([share, count]) => spliced(share, count, Buffer.alloc(0))),
  fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 3 })).map(([s, put]) => spliced(s, 0, put)),
  fc
    .tuple(at, fc.integer({ min: 0, max: 127 }))
    .map(([s, byte]) => spliced(s, 1, Buffer.from([byte]))),
  fc
    .tuple(
      at,
      fc.constantFrom(
        ":",
        "{",
        "}",
        '"',
        "#",
        "\n",
        "\n\n",
        "*",
        "|",
        "<",
        "&",
        "- ",
        "\t",
        "\r",
        "\u00a0",
      ),
    )
    .map(([share, put]) => spliced(share, 0, Buffer.from(put))),
  fc.tuple(at, at, few).map(([from, to, count]) => (bytes: Buffer) => {
    const start = offset(bytes, from);
    return spliced(to, 0, bytes.subarray(start, start + count))(bytes);
  }),
  fc.tuple(at, at).map(([from, to]) => (bytes: Buffer) => {
    const lines = bytes.toString("latin1").split("\n");
    const [line = ""] = lines.splice(Math.floor(from * lines.length), 1);
    lines.splice(Math.floor(to * lines.length), 0, line);
    return Buffer.from(lines.join("\n"), "latin1");
  }),
  at.map((share) => (bytes: Buffer) => bytes.subarray(0, offset(bytes, share))),
);

/** Sources of the cases and examples with a few bytes wrong. */
export const mutated: fc.Arbitrary<Input> = fc
  .tuple(fc.constantFrom(...sources), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([{ bytes, config }, edits]) => ({
    config,
    bytes: edits.reduce<Buffer>((changed, one) => one(changed), bytes),
  }));
