export { type WriteResult, writeOutputs } from "./write-outputs.ts";
