import type { Image } from "./nodes.ts";

/** The body's picture at the head of the document, with what it shows. It adds no words. */
export interface Logo {
  readonly type: "logo";
  readonly image: Image;
  readonly alternative: string;
}
