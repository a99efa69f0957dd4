export { checkShell } from "./check-shell.ts";
export { checkStyles } from "./check-styles.ts";
export type { Companion } from "./companion.ts";
export { renderListing } from "./listing/index.ts";
export type { PageShell } from "./page-shell.ts";
export { renderRedline } from "./redline/index.ts";
export { type RegisterForm, renderRegister } from "./register/index.ts";
export { renderHtml } from "./render-html.ts";
export type { ShellFault } from "./shell-fault.ts";
