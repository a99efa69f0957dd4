import type { Furniture } from "../../document/index.ts";

/** The same document in another form. */
export interface Companion {
  readonly format: keyof Furniture["formats"];
  /** The name of a file beside this one, as it is on disk: not yet encoded for a URL. */
  readonly href: string;
}
