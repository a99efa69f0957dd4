/**
 * The path below the project of what a source names by a relative way, such as "../2019/a.md"; null
 * where it leads out of the project. Both have forward slashes.
 */
export function pathBelow(source: string, way: string): string | null {
  if (way.startsWith("/")) return null;
  const steps = source.split("/").slice(0, -1);
  for (const step of way.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return null;
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
