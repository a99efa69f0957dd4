export { checkShell } from "./check-shell.ts";
export type { Companion } from "./companion.ts";
export type { PageShell } from "./page-shell.ts";
export { renderHtml } from "./render-html.ts";
