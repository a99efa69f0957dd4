export { renderCsv } from "./render-csv.ts";
