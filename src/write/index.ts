export type { Cleared } from "./built-folder.ts";
export { type BuildResult, writeBuild } from "./write-build.ts";
export { writeMissing } from "./write-missing.ts";
export { writeNew } from "./write-new.ts";
export { writeOutputs } from "./write-outputs.ts";
export { writeRecord } from "./write-record.ts";
export { writeSources } from "./write-sources.ts";
