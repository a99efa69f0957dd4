export { publicEdition } from "./public-edition.ts";
export { publicOn } from "./public-on.ts";
