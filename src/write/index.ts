export { writeOutputs } from "./write-outputs.ts";
