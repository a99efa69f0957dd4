export { writeNew } from "./write-new.ts";
export { writeOutputs } from "./write-outputs.ts";
export { writeSources } from "./write-sources.ts";
