/** The relative way from one document to another: from "a/b" to "c/d" it is "../c/d". */
export function wayBetween(from: string, to: string): string {
  const steps = from.split("/").slice(0, -1);
  const goal = to.split("/");
  const shared = steps.findIndex((step, index) => step !== goal[index]);
  // The last step of the way is the document itself.
  const common = Math.min(shared < 0 ? steps.length : shared, goal.length - 1);
  return [...steps.slice(common).map(() => ".."), ...goal.slice(common)].join("/");
}
