import { type Edition, endings, type Format } from "../output.ts";

/** How the name of an output ends; that of one that is not for the public says so: "restricted.pdf". */
export function endingIn(edition: Edition, format: Format): string {
  return edition === "public" ? endings[format] : `${edition}.${endings[format]}`;
}
