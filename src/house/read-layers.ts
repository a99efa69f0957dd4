import { over, type Value } from "../data/index.ts";
import type { Outcome } from "../problem.ts";
import type { HouseFile } from "./house-file.ts";
import { readHouse } from "./read-house.ts";

/**
 * Reads a house's file over those of the houses that it is like, the house's own first. Each knows
 * its places still; null where one of them cannot be read.
 */
export function readLayers(files: readonly HouseFile[]): Outcome<Value | null> {
  const read = files.map(readHouse);
  const problems = read.flatMap((layer) => layer.problems);
  const layers = read.flatMap(({ value }) => value ?? []);
  if (layers.length < read.length || layers.length === 0) return { value: null, problems };
  return { value: layers.reduceRight((lower, upper) => over(upper, lower)), problems };
}
