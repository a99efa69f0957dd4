import { createHash, randomBytes } from "node:crypto";
import { hostname } from "node:os";

const computer = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

const pattern = /^\.safermk-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}(\.tmp(?:\.part)?)?$/;

/** Who made something for a time: a file (`.tmp`) or a folder in which a build is staged. */
export interface Maker {
  readonly here: boolean;
  readonly process: number;
  readonly isFile: boolean;
}

/** A name that no other run takes, and by which a later run knows what may be removed. */
export function temporaryName(): string {
  return `${stagingName()}.tmp`;
}

/** The same of a folder. */
export function stagingName(): string {
  return `.safermk-${computer}-${process.pid}-${randomBytes(6).toString("hex")}`;
}

/** The run that made something for a time, if the name is such: null for every other. */
export function makerOf(name: string): Maker | null {
  const [, maker, process, ending] = pattern.exec(name) ?? [];
  if (maker === undefined) return null;
  return { here: maker === computer, process: Number(process), isFile: ending !== undefined };
}
