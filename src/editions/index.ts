export { newestOf } from "./newest-of.ts";
export { publicEdition } from "./public-edition.ts";
export { publicOn } from "./public-on.ts";
export { publicReport } from "./public-report.ts";
