export { renderJson } from "./render-json.ts";
export {
  renderActionsJson,
  renderAttendanceJson,
  renderDecisionsJson,
} from "./render-registers-json.ts";
export { renderReportJson } from "./render-report-json.ts";
