export type { Artefact } from "./artefact.ts";
export { emptied } from "./emptied.ts";
export { type Find, findSecrets } from "./find-secrets.ts";
export type { ScannedText } from "./scanned-text.ts";
export { type Secrets, secretsOf } from "./secrets-of.ts";
export { tellFinds } from "./tell-finds.ts";
export { withheldOn } from "./withheld-on.ts";
