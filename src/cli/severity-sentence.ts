import type { Rule } from "../check/index.ts";
import type { Severity } from "../problem.ts";

/** How grave a rule takes what it finds, and whether a project may say otherwise. */
export function severitySentence({ id, guard, severity, ...rule }: Rule): string {
  if (guard) {
    return "Always an error: it guards what is published, or which number an item bears.";
  }
  const errors = profilesWith("error", severity);
  const warnings = profilesWith("warning", severity);
  if (warnings.length === 0 && "raisedBy" in rule) return "Always an error.";
  const grave = warnings.length === 0 ? "An error" : `An error for ${errors.join(", ")}`;
  const slight = errors.length === 0 ? "A warning" : `a warning for ${warnings.join(", ")}`;
  const both = [errors.length > 0 ? grave : null, warnings.length > 0 ? slight : null];
  const found = both.filter((part) => part !== null).join("; ");
  return `${found}. A body can be given another severity in safermk.yaml: "rules: { ${id}: off }".`;
}

function profilesWith(sought: Severity, severity: Rule["severity"]): readonly string[] {
  return Object.entries(severity)
    .filter(([, found]) => found === sought)
    .map(([profile]) => profile);
}
