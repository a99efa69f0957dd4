export { publicEdition } from "./public-edition.ts";
