import { mkdir, readdir, rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Busy } from "./busy.ts";
import { Failure } from "./failure.ts";
import type { Signal } from "./hold-signals.ts";
import { holderOf } from "./holder-of.ts";
import { Interrupted } from "./interrupted.ts";
import { isPast } from "./is-past.ts";
import { runs } from "./runs.ts";
import { makerOf, stagingName } from "./temporary-name.ts";

export interface Claim {
  /** The folder in which the build is staged: an absolute path. */
  readonly staging: string;
  /** Such folders of runs that are over. */
  readonly left: readonly string[];
}

/** Names of this process's own claims: another process may have had its number before. */
const own = new Set<string>();

/**
 * Makes the folder in which a build is staged. It is the lock, too: its name says who made it, and who finds
 * another's beside it whose run still goes withdraws and waits, `patience` milliseconds at most. Each name is taken once, so that what a
 * dead run left can be removed without fear that it is a living one's.
 */
export async function claim(
  folder: string,
  patience: number,
  came: () => Signal | null,
): Promise<Claim> {
  const until = Date.now() + patience;
  for (;;) {
    if (came() !== null) throw new Interrupted();
    const name = stagingName();
    const staging = join(folder, name);
    own.add(name);
    await Failure.guard("folder", folder, () => mkdir(staging));
    const { living, left } = await othersIn(folder, name);
    if (living === null) return { staging, left };
    await rmdir(staging);
    disown(staging);
    if (Date.now() > until) throw new Busy(folder, living, await holderOf(join(folder, living)));
    // Two that met go different ways.
    await setTimeout(20 + Math.random() * 100);
  }
}

/** Says that this process no longer holds a claim. */
export function disown(staging: string): void {
  own.delete(basename(staging));
}

/** Claims of other runs in a folder: one that still goes, and those that are over. */
export async function othersIn(
  folder: string,
  self: string | null,
): Promise<{ readonly living: string | null; readonly left: readonly string[] }> {
  const names = await readdir(folder).catch(() => []);
  const left: string[] = [];
  let living: string | null = null;
  for (const name of names.sort()) {
    const maker = makerOf(name);
    if (maker === null || maker.isFile || name === self) continue;
    const path = join(folder, name);
    const mine = maker.here && maker.process === process.pid;
    const over = maker.here && (mine ? !own.has(name) : !runs(maker.process));
    if (over || (await isPast(path))) left.push(path);
    else living ??= name;
  }
  return { living, left };
}
