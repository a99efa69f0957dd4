export { judge } from "./judge.ts";
export { judgeApprovals } from "./judge-approvals.ts";
export { judgeApproved } from "./judge-approved.ts";
export { judgeCorrections } from "./judge-corrections.ts";
export { judgeReleases } from "./judge-releases.ts";
export { judgeSettings } from "./judge-settings.ts";
export type { Rule } from "./rule.ts";
export { findRule, rules } from "./rules/index.ts";
export { severityOf } from "./severity-of.ts";
