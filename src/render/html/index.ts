export { checkShell } from "./check-shell.ts";
export type { Companion } from "./companion.ts";
export { renderListing } from "./listing/index.ts";
export type { PageShell } from "./page-shell.ts";
export { renderHtml } from "./render-html.ts";
