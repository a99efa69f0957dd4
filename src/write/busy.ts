import { join } from "node:path";
import type { Refusal } from "../problem.ts";
import { makerOf } from "./temporary-name.ts";

/** Another run is writing into the folder. */
export class Busy extends Error {
  readonly refusal: Refusal;

  /** `claim` is the name of the other run's folder; `holder` who holds it, where it says so. */
  constructor(folder: string, claim: string, holder: string | null) {
    super("busy");
    const maker = makerOf(claim);
    const who = holder ?? (maker?.here ? `process ${maker.process}` : "on another computer");
    this.refusal = {
      message: `Another run of safermk (${who}) is writing into ${folder}.`,
      hint: `Wait until it is done, and run again. If no other safermk runs any more, delete ${join(folder, claim)} first.`,
    };
  }
}
