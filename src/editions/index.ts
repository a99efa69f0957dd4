export { newestOf } from "./newest-of.ts";
export { publicEdition } from "./public-edition.ts";
export { publicOn } from "./public-on.ts";
export { publicReport } from "./public-report.ts";
export { restrictedEdition } from "./restricted-edition.ts";
export { restrictedReport } from "./restricted-report.ts";
