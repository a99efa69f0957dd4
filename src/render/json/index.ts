export { renderJson } from "./render-json.ts";
export { renderReportJson } from "./render-report-json.ts";
