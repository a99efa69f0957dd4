import { readWording, type Wording } from "../../src/house/index.ts";
import { readHouseFile } from "../../src/read/index.ts";

/** What the house of the examples says. */
export const wording = readWording([await readHouseFile("safermk", "wording.yaml")])
  .value as Wording;
