import { readFileSync } from "node:fs";
import type { Image } from "../../src/document/index.ts";

/** A small picture. */
export const plan: Image = {
  format: "png",
  width: 120,
  height: 80,
  orientation: 1,
  bytes: readFileSync("test/support/plan.png"),
};
