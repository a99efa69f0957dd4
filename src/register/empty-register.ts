import type { Register } from "./register.ts";

/** Of a project in which nothing was issued. */
export const emptyRegister: Register = { numbers: [], meetings: [] };
