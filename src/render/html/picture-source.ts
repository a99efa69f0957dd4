import type { Image } from "../../document/index.ts";

/** A picture as the page holds it itself: nothing is fetched. */
export function pictureSource({ format, bytes }: Image): string {
  return `data:image/${format};base64,${Buffer.from(bytes).toString("base64")}`;
}
