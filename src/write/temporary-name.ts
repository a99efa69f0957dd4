import { createHash, randomBytes } from "node:crypto";
import { hostname } from "node:os";

const computer = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

const pattern = /^\.safermk-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/** A name that no other run takes, and by which a later run knows what may be removed. */
export function temporaryName(): string {
  return `.safermk-${computer}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
}

/** The run that made a temporary file, if the name is one's: null for every other file. */
export function makerOf(name: string): { readonly here: boolean; readonly process: number } | null {
  const [, maker, process] = pattern.exec(name) ?? [];
  return maker === undefined ? null : { here: maker === computer, process: Number(process) };
}
