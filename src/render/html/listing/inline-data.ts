import { inertJson } from "../inert-json.ts";

/** Data for the script of the page. */
export function inlineData(data: unknown): string {
  return `<script type="application/json" id="_data">${inertJson(data)}</script>`;
}
